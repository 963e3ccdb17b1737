// The list of all events.
export const title = 'Timeline';
export const description = (total: number) => `${total} dated and sourced events.`;
export const lead = 'What happened, dated and sourced; the latest first.';

export const choose = 'Choose events';
export const kinds = 'Kinds of event';
export const show = 'Show these';

export const count = (shown: number, total: number) =>
	shown === total ? `${total} events.` : `${shown} of ${total} events.`;
export const showAll = 'Show all';
export const download = (some: boolean) => `Download ${some ? 'these' : 'them'} as CSV`;
export const downloadAll = 'all of them';
