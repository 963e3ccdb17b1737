/** Said of a change between two waves of a panel, of which only the published percentages are known. */
export const panelNote =
	'The same panel was asked both times; the range shown is probably too wide.';
