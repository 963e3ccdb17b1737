/** A number of people with separators of thousands: "2,076". */
export function formatCount(count: number): string {
	return count.toLocaleString('en-GB');
}
