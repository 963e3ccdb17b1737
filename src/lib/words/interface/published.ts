// What came of publishing a file.
export const title = 'Published';
export const canBeRead = 'Everybody can read it from now on.';
export const nothing = 'Nothing to publish';
export const allPublished = 'Everything in the file was published already.';

export const waves = 'Waves';
export const questions = 'Questions';
export const events = 'Events';
export const revision = (id: string, n: number) => `${id}, revision ${n}`;
export const csv = 'CSV';
export const history = 'History and undo';
export const more = (n: number) => `${n} more were published with them.`;
export const identical = (n: number) => `${n} identical, nothing was done with them.`;
export const uploadAnother = 'Upload another file';
