const otherKinds: [RegExp, string][] = [
	[/\.(xlsx?|xlsm|xlsb|ods|numbers)$/i, 'a spreadsheet'],
	[/\.pdf$/i, 'a PDF'],
	[/\.(docx?|odt|rtf|pages)$/i, 'a text document'],
	[/\.(sav|dta|por|sas7bdat|rds)$/i, 'a file of a statistics program'],
	[/\.(zip|gz|7z|rar|tar)$/i, 'an archive'],
	[/\.(json|xml|html?)$/i, 'another format'],
	[/\.(png|jpe?g|gif|webp|svg|mp4)$/i, 'a picture']
];

/** What to say of a file whose name tells that it is no CSV; `null` where it may be one. */
export function fileFault(filename: string): string | null {
	const kind = otherKinds.find(([ending]) => ending.test(filename))?.[1];
	if (!kind) return null;
	return `“${filename}” is ${kind}, not a CSV. Save or export it as “CSV UTF-8 (comma delimited)” and choose that file.`;
}
