import { isEveryone } from '$lib/survey/estimate.ts';
import type { Wave } from '$lib/survey/wave.ts';
import { fieldMonth } from './fieldDates.ts';
import { formatPercent } from './formatPercent.ts';
import { pollsterName } from './pollsterName.ts';

/** What everyone asked answered in one wave to one question: the published answers in their order, at most four. */
export function waveFinding(wave: Wave): string {
	const shown = wave.estimates.filter(isEveryone).slice(0, 4);
	const from = `${fieldMonth(wave)} (${pollsterName(wave)})`;
	if (!shown.length) return `Only subgroups published ${from}.`;
	const answers = shown.map((e) => `“${e.response}” ${formatPercent(e)}`).join(', ');
	return `${answers} ${from}.`;
}
