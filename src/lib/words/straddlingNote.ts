/** How many polls are left out because an event fell into their fieldwork; empty for none. */
export function straddlingNote(k: number): string {
	if (k < 1) return '';
	return `${k} ${k === 1 ? 'poll' : 'polls'} in the field on the day ${k === 1 ? 'is' : 'are'} left out.`;
}
