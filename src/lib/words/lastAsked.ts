const [daysOfMonth, daysOfYear] = [30.4375, 365.25];

/**
 * How long ago a question was last asked: in days below 60, in months below 24, then in years, to the nearest.
 *
 * @example lastAsked(185) // 'Last asked 6 months ago.'
 */
export function lastAsked(days: number): string {
	if (days < 1) return 'Last asked today.';
	const months = Math.round(days / daysOfMonth);
	if (days < 60) return ago(Math.floor(days), 'day');
	return months < 24 ? ago(months, 'month') : ago(Math.round(days / daysOfYear), 'year');
}

function ago(count: number, unit: string): string {
	return `Last asked ${count} ${unit}${count === 1 ? '' : 's'} ago.`;
}
