// A table of published percentages.
export const caption = 'Every published percentage';
export const wording = 'Wording';
export const n = 'n';
export const columns = ['Group', 'Answer', 'Percent', 'Range (19 in 20)', n, 'Source and notes'];

export const everyone = 'Everyone';
export const ofGroup = (group: string, type: string) => `${group} (${type})`;
export const kinds = { single: '', net: ' (sum)', multiple: ' (several answers allowed)' };
export const noRange = '–';
export const size = (count: string) => `n = ${count}`;
export const noSize = 'sample size not published';
export const noCount = 'not published';
