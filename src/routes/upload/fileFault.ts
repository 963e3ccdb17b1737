import * as words from '$lib/words/interface/upload.ts';

const otherKinds: [RegExp, string][] = [
	[/\.(xlsx?|xlsm|xlsb|ods|numbers)$/i, words.spreadsheet],
	[/\.pdf$/i, words.pdf],
	[/\.(docx?|odt|rtf|pages)$/i, words.textDocument],
	[/\.(sav|dta|por|sas7bdat|rds)$/i, words.statistics],
	[/\.(zip|gz|7z|rar|tar)$/i, words.archive],
	[/\.(json|xml|html?)$/i, words.otherFormat],
	[/\.(png|jpe?g|gif|webp|svg|mp4)$/i, words.picture]
];

/** What to say of a file whose name tells that it is no CSV; `null` where it may be one. */
export function fileFault(filename: string): string | null {
	const kind = otherKinds.find(([ending]) => ending.test(filename))?.[1];
	return kind ? words.notCsv(filename, kind) : null;
}
