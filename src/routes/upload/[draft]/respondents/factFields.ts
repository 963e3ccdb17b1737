import { statedColumns } from '$lib/server/respondents/waveFacts.ts';
import * as words from '$lib/words/interface/respondents.ts';
import { countries } from './countries.ts';

/** A fact of the wave as somebody fills it in. */
export interface FactField {
	name: string;
	label: string;
	help: string;
	/** Whether it stands among the first. */
	first: boolean;
	needed: boolean;
	/** Empty where anything can be written. */
	choices: { value: string; text: string }[];
}

const dates = ['start_date', 'end_date'];

/** The facts of a wave that an editor states, in the order of the format. */
export const factFields: readonly FactField[] = statedColumns.map((column) => {
	const { name, type, values, meaning, required } = column;
	const own = name === 'wave_id' ? ` ${words.waveIdHelp}` : '';
	return {
		name,
		label: words.label(name),
		help: meaning + own,
		needed: (required && name !== 'wave_id') || name === 'end_date',
		first: (required && name !== 'wave_id') || dates.includes(name),
		choices:
			type === 'country' ? countries : (values ?? []).map((value) => ({ value, text: value }))
	};
});
