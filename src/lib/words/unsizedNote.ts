/** How polls without a known number of interviews count in a trend; empty where there are none. */
export function unsizedNote(unsized: number, polls: number): string {
	if (unsized === 0) return '';
	const which = unsized === 1 ? 'one' : String(unsized);
	return `For ${which} of these ${polls} polls the number of interviews was not published: they have no range, and count in the line only as much as the least certain poll of the same pollster.`;
}
