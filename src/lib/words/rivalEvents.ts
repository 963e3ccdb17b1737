/**
 * That a difference between two waves cannot be put down to one event, by how many others lie between them.
 *
 * @example rivalEvents(2) // 'Between these two waves lie 2 other events of the timeline; a difference cannot be put down to any one of them:'
 */
export function rivalEvents(k: number): string {
	if (k < 1)
		return 'No other event of the timeline lies between these two waves; much that is not on it may.';
	const others = k === 1 ? 'lies 1 other event' : `lie ${k} other events`;
	return `Between these two waves ${others} of the timeline; a difference cannot be put down to any one of them:`;
}
