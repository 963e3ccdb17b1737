import type { ComparabilityReason } from '$lib/survey/comparability.ts';
import { stances } from '$lib/survey/estimate.ts';
import { parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import type { PrecisionKind, Sampling } from '$lib/survey/wave.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';
import { formatPercent } from '$lib/words/formatPercent.ts';
import { precisionPhrase } from '$lib/words/precisionPhrase.ts';

const from = 'this';
const to = 'that';
const breaks: ComparabilityReason[] = [
	...(['country', 'pollster', 'population', 'wording', 'answer'] as const).map((about) => ({
		about,
		from,
		to
	})),
	{ about: 'options', from: [from], to: [to] },
	{ about: 'dont-know', from: true, to: false },
	{ about: 'several-answers', from: true, to: false }
];
const notes: ComparabilityReason[] = [
	{ about: 'mode', from: 'telephone', to: 'online' },
	{ about: 'precision', from: 'sampling', to: 'credible' },
	{ about: 'population-unknown' },
	{ about: 'wording-unknown' },
	{ about: 'options-unknown' },
	{ about: 'mode-unknown' }
];
const kinds: { of: string; precisionKind: PrecisionKind | null; sampling: Sampling | null }[] = [
	{ of: 'a sample drawn at random', precisionKind: 'sampling', sampling: 'probability' },
	{
		of: 'a poll whose pollster publishes a credibility interval',
		precisionKind: 'credible',
		sampling: 'nonprobability'
	},
	{ of: 'volunteers', precisionKind: 'modelled', sampling: 'nonprobability' },
	{ of: 'a poll that does not say how people were found', precisionKind: null, sampling: null }
];
const percent = (text: string) => parsePublishedNumber(text)!;

/** The sentences the program writes, made by the same functions that write them elsewhere. */
export function rules() {
	return {
		stances: stances.map((stance) => ({ stance, label: answerLabel({ stance }) })),
		breaks: breaks.map((reason) => comparabilityNote({ outcome: 'break', reasons: [reason] })),
		notes: notes.map((reason) => comparabilityNote({ outcome: 'note', reasons: [reason] })),
		margins: kinds.map(({ of, ...kind }) => ({
			of,
			phrase: precisionPhrase({ ...kind, marginOfError: percent('3.1') })
		})),
		decimals: ['70', '78.7', '50.0'].map((text) =>
			formatPercent({ percent: percent(text), valueNote: null })
		),
		approximate: formatPercent({ percent: percent('50'), valueNote: 'published as "half"' })
	};
}
