import type { Column } from '$lib/csv/format/format.ts';
import { countryCodes } from '$lib/csv/format/countryCodes.ts';
import type { FactField } from './factField.ts';

/** Countries by name, each with its code. */
const countries: FactField['choices'] = (() => {
	const names = new Intl.DisplayNames(['en'], { type: 'region' });
	return [...countryCodes]
		.map((code) => ({ value: code, text: names.of(code) ?? code }))
		.sort((a, b) => a.text.localeCompare(b.text, 'en'));
})();

/** What can be chosen for a column; empty where anything can be written. */
export function choicesOf({ type, values }: Column): FactField['choices'] {
	return type === 'country' ? countries : (values ?? []).map((value) => ({ value, text: value }));
}
