import { countryCodes } from '$lib/csv/format/countryCodes.ts';

/** Countries by name, each with its code. */
export const countries: { value: string; text: string }[] = (() => {
	const names = new Intl.DisplayNames(['en'], { type: 'region' });
	return [...countryCodes]
		.map((code) => ({ value: code, text: names.of(code) ?? code }))
		.sort((a, b) => a.text.localeCompare(b.text, 'en'));
})();
