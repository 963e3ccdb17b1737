import type { AnsweredGroup } from '$lib/stats/rows/respondentShares.ts';
import { settings } from '$lib/stats/settings.ts';
import { formatCount } from './formatCount.ts';
import { quoted } from './quoted.ts';

const { hideBelow, suppressBelow, suppressBelowEffective } = settings.display;

type Named = Pick<AnsweredGroup, 'groupType' | 'group' | 'interviews' | 'because' | 'effective'>;

/** What leaves too little of interviews that were enough by their number. */
function leftOf({ weights, design }: Named['effective']): string {
	const [size, why] =
		weights < suppressBelowEffective
			? [weights, 'because the weights are so uneven']
			: [design, 'because of weights and sampling units'];
	return `an effective number of only ${formatCount(Math.floor(size))} ${why}`;
}

function reason({ because, interviews, effective }: Named): string {
	if (because === 'fewest') return `fewer than ${hideBelow} interviews`;
	if (because === 'beside-fewest') return 'beside a hidden group';
	const size = `n = ${formatCount(interviews)}`;
	return interviews < suppressBelow ? size : `${size}, but ${leftOf(effective)}`;
}

/** Groups whose percentages are withheld, with the reason of each. */
export function withheldGroupsText(groups: readonly Named[]): string {
	return groups
		.map((each) => {
			const name =
				each.groupType === 'all' ? 'everyone' : `${each.groupType} ${quoted(each.group)}`;
			return `${name} (${reason(each)})`;
		})
		.join(', ');
}
