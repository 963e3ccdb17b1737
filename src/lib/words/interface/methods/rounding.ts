import { changeLabel } from '$lib/stats/topline/changeLabel.ts';
import { percentLabel } from '$lib/stats/topline/percentLabel.ts';
import { changesNote, roundingNote } from '$lib/words/roundingNotes.ts';
import type { MethodSection } from './section.ts';

const labels = (shares: number[]) => shares.map((share) => `“${percentLabel(share)}”`).join(', ');

/** How what is worked out is printed. */
export const rounding: MethodSection = {
	id: 'rounding',
	title: 'Rounding',
	text: [
		'Nothing is rounded before it is printed. Published percentages are never rounded again; what is worked out here is printed so:'
	],
	rules: [
		'Halves are rounded away from zero.',
		`A share that is more than none is never printed as 0%, nor one that is less than all as 100%: ${labels([0, 0.004, 0.006, 0.994, 0.996, 1])}.`,
		`Differences are in points and bear their sign, and 0 has none: “${changeLabel(0.05)}”, “${changeLabel(-0.05)}”, “${changeLabel(-0.001)}”.`,
		'Ranges of a percentage are in whole percents, or with one decimal where whole ones would hide them; ranges of a difference have one decimal. An end that is not 0 is never printed as 0.',
		`Labels are never adjusted to add to 100; where they do not, the page says: “${roundingNote}”`,
		`Where printed figures do not subtract to the printed change: “${changesNote}”`
	],
	formulas: [
		{
			text: 'printed = sign(x) ⌊|x| + ½ + 10⁻⁹⌋',
			where: [
				['x', 'the share in percent'],
				[
					'10⁻⁹',
					'repairs numbers that a computer holds a hair too small, such as 28.499999999999996 for 28.5'
				]
			]
		}
	],
	program: ['topline/roundedPoints', 'topline/percentLabel', 'topline/changeLabel']
};
