// What stands around the marks of every chart.
export const asTable = 'The numbers as a table';
export const download = (part: boolean) =>
	`Download ${part ? 'these numbers' : 'the numbers'} (CSV)`;
export const downloadAll = 'Download all of them (CSV)';

export const skip = 'Skip the chart';
export const noWave = 'No wave in these years.';
export const waves = 'Waves';
export const timeline = 'Timeline';
export const events = 'Events';
export const kindsOfEvents = 'Kinds of events';
export const broken = 'Where lines are broken or dashed';
export const whatBarsMean = 'What the bars mean';
export const here = 'Here:';
export const latest = 'Latest:';
export const notPublished = 'not published';

export const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
