// The groups of a wave against everyone.
export const answered = (response: string) => `Answered “${response}”.`;
export const line = (percent: string, base: string) => `Line: everyone, ${percent}, ${base}.`;
export const noLine = 'Everyone: not published.';
export const size = (count: string) => `n = ${count}`;
export const ranges = 'The band is their range; groups whose base is known have a bar.';
export const noSize = 'base not published';
