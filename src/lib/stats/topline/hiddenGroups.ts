import type { DisplayDecision } from './displayRule.ts';

/**
 * Groups of one split that must not be shown: those the rule hides and, where that is exactly one, the next smallest too, so
 * that it cannot be had by subtraction.
 *
 * @param groups in any order, with their interviews and what the display rule says of each
 * @returns for each group, in the same order, whether it is hidden
 * @example hiddenGroups([{ interviews: 7, decision: 'hide' }, { interviews: 300, decision: 'show' }, { interviews: 90, decision: 'caution' }]) // [true, false, true]
 */
export function hiddenGroups(
	groups: readonly { interviews: number; decision: DisplayDecision }[]
): boolean[] {
	const hidden = groups.map((group) => group.decision === 'hide');
	if (hidden.filter(Boolean).length !== 1) return hidden;
	const shown = groups.filter((group) => group.decision !== 'hide');
	const next = shown.reduce<(typeof groups)[number] | null>(
		(least, group) => (least && least.interviews <= group.interviews ? least : group),
		null
	);
	return groups.map((group, i) => hidden[i]! || group === next);
}
