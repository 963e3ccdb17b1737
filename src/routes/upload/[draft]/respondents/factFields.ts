import { statedColumns } from '$lib/server/respondents/waveFacts.ts';
import * as words from '$lib/words/interface/respondents.ts';
import { choicesOf } from '../choicesOf.ts';
import type { FactField } from '../factField.ts';

/** A fact of the wave as somebody fills it in. */
interface WaveField extends FactField {
	/** Whether it stands among the first. */
	first: boolean;
	needed: boolean;
}

const dates = ['start_date', 'end_date'];

/** The facts of a wave that an editor states, in the order of the format. */
export const factFields: readonly WaveField[] = statedColumns.map((column) => {
	const { name, meaning, required } = column;
	const own = name === 'wave_id' ? ` ${words.waveIdHelp}` : '';
	return {
		name,
		label: words.label(name),
		help: meaning + own,
		needed: (required && name !== 'wave_id') || name === 'end_date',
		first: (required && name !== 'wave_id') || dates.includes(name),
		choices: choicesOf(column)
	};
});
