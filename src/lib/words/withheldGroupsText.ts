import type { AnsweredGroup } from '$lib/stats/rows/respondentShares.ts';
import { settings } from '$lib/stats/settings.ts';
import { formatCount } from './formatCount.ts';
import { quoted } from './quoted.ts';

const { hideBelow } = settings.display;

type Named = Pick<AnsweredGroup, 'groupType' | 'group' | 'interviews' | 'because'>;

const reason = ({ because, interviews }: Named) => {
	if (because === 'fewest') return `fewer than ${hideBelow} interviews`;
	return because === 'few' ? `n = ${formatCount(interviews)}` : 'beside a hidden group';
};

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
