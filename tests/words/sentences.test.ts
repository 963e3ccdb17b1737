import { expect, test } from 'vitest';
import { seriesOf } from '$lib/survey/series.ts';
import { answerLabel } from '$lib/words/answerLabel.ts';
import { barsAltText, trendAltText } from '$lib/words/altText.ts';
import { comparabilityNote } from '$lib/words/comparabilityNote.ts';
import type { ComparabilityReason } from '$lib/survey/comparability.ts';
import { comparabilityPhrase } from '$lib/words/comparabilityPhrase.ts';
import { eventLabel } from '$lib/words/eventLabel.ts';
import { finding } from '$lib/words/finding.ts';
import { linkNotes } from '$lib/words/linkNotes.ts';
import { readingNotes } from '$lib/words/readingNotes.ts';
import { seriesName } from '$lib/words/seriesName.ts';
import { sourceNote } from '$lib/words/sourceNote.ts';
import { waveFinding } from '$lib/words/waveFinding.ts';
import {
	realEvents,
	realNames,
	realQuestion,
	realWave,
	realWaves
} from '../charts/realQuestion.ts';

const favour = { stance: 'favour' } as const;
const afsc = (question: string) =>
	seriesOf(realQuestion(question), favour).find(
		(series) => series.programme === 'American Friends Service Committee'
	)!;

test('a finding says who, when and what, and lists comparable values before it', () => {
	expect(finding([afsc('meet-kim')])).toBe(
		'69% answered “Agree” in January 2026 (The Harris Poll for American Friends Service Committee). Before that: 70% in February 2025, 69% in a poll published in February 2024, 68% in January 2023.'
	);
});

test('a finding never lists what stands before a break', () => {
	expect(finding([afsc('peace-agreement')])).toBe(
		'55% answered “Sign a peace agreement” in January 2026 (The Harris Poll for American Friends Service Committee). Before that: about 50% in February 2025, 48% in a poll published in February 2024, 52% in January 2023.'
	);
});

test('a finding is about the series whose latest wave is latest, and claims no change', () => {
	const text = finding(seriesOf(realQuestion('meet-kim', 'US'), favour));
	expect(text).toMatch(/^69% answered “Agree” in January 2026/);
	expect(text).not.toMatch(/significant|because|rose|fell|up |down |unchanged/);
	expect(finding([])).toBe('No percentages published.');
});

test('a wave without earlier ones has a finding of one sentence', () => {
	expect(finding(seriesOf(realQuestion('peace-agreement', 'KR'), favour))).toBe(
		'78.7% answered “Support” in April 2018 (Realmeter).'
	);
	expect(waveFinding(realWave('peace-agreement', 'afsc-2024'))).toBe(
		"“Sign a peace agreement” 48%, “Continue the state of war and military presence” 30%, “Don't know” 22% in a poll published in February 2024 (The Harris Poll for American Friends Service Committee)."
	);
	expect(waveFinding(realWave('meet-kim', 'cbs-yougov-2019-01'))).toBe(
		'Only subgroups published in January 2019 (YouGov for CBS News).'
	);
});

test('a break says its reasons', () => {
	const { links, points } = afsc('peace-agreement');
	expect(links.map(comparabilityNote)).toEqual([
		'Not joined: pollster differs (Ipsos, then The Harris Poll); answer options differ (“Continue the state of war and military presence” only after).',
		'Joined by a dashed line: exact wording, full list of answers and mode not stated for one or both waves.',
		'Joined by a dashed line: exact wording, full list of answers and mode not stated for one or both waves.',
		'Joined by a dashed line: exact wording, full list of answers and mode not stated for one or both waves.'
	]);
	const named = links.map((link, i) => ({
		from: points[i]!.wave,
		to: points[i + 1]!.wave,
		link
	}));
	expect(linkNotes(named)).toEqual([
		{
			about: 'American Friends Service Committee, September 2021 and January 2023',
			sentence:
				'Not joined: pollster differs (Ipsos, then The Harris Poll); answer options differ (“Continue the state of war and military presence” only after).'
		},
		{
			about: 'American Friends Service Committee',
			sentence:
				'Joined by a dashed line: exact wording, full list of answers and mode not stated for one or both waves.'
		}
	]);
});

test('two waves of one month are told apart by their days', () => {
	const about = (question: string, from: string, to: string) =>
		linkNotes([
			{
				from: realWave(question, from),
				to: realWave(question, to),
				link: { outcome: 'break', reasons: [] }
			}
		])[0]!.about;
	expect(about('approve-handling', 'cbs-2018-05', 'cbs-yougov-2018-05')).toBe(
		'CBS News, 3–6 May 2018 and 16–18 May 2018'
	);
	const [a, b] = ['economist-yougov-2018-05-a', 'economist-yougov-2018-05-b'].map((id) =>
		realWaves.find((wave) => wave.id === id)!
	);
	// of both only the month was published
	expect(linkNotes([{ from: a!, to: b!, link: { outcome: 'break', reasons: [] } }])[0]!.about).toBe(
		'The Economist, two waves of May 2018'
	);
});

test('a decision of an editor is said with its reason, and stands apart', () => {
	const { links, points } = afsc('peace-agreement');
	const editor = { about: 'editor', reason: 'Both asked the same' } as const;
	const [broken, dashed] = [links[0]!.reasons, links[1]!.reasons];
	expect(comparabilityNote({ outcome: 'note', reasons: [editor, ...broken] })).toBe(
		'Joined by a dashed line by an editor: Both asked the same. By the rule: pollster differs (Ipsos, then The Harris Poll); answer options differ (“Continue the state of war and military presence” only after).'
	);
	expect(comparabilityNote({ outcome: 'note', reasons: [editor] })).toBe(
		'Joined by a dashed line by an editor: Both asked the same.'
	);
	expect(
		comparabilityNote({ outcome: 'break', reasons: [{ ...editor, reason: 'Why? New order.' }] })
	).toBe('Not joined by an editor: Why? New order.');
	expect(comparabilityPhrase({ reasons: [editor, { about: 'mode-unknown' }] })).toBe(
		'an editor decided: Both asked the same; mode not stated for one or both waves'
	);
	const link = (i: number, reasons: ComparabilityReason[]) => ({
		from: points[i]!.wave,
		to: points[i + 1]!.wave,
		link: { outcome: 'note' as const, reasons }
	});
	expect(linkNotes([link(1, [editor]), link(2, dashed)]).map(({ about }) => about)).toEqual([
		'American Friends Service Committee, January 2023 and February 2024',
		'American Friends Service Committee'
	]);
});

test('reasons are said bare, what is not known last and together', () => {
	const phrase = (...reasons: ComparabilityReason[]) => comparabilityPhrase({ reasons });
	expect(phrase()).toBe('');
	expect(
		phrase(
			{ about: 'population-unknown' },
			{ about: 'mode', from: 'telephone', to: 'online' },
			{ about: 'options-unknown' }
		)
	).toBe(
		'mode differs (telephone, then online); population and full list of answers not stated for one or both waves'
	);
	expect(phrase({ about: 'options', from: ['Yes', 'No'], to: ['Agree'] })).toBe(
		'answer options differ (“Yes”, “No”, then “Agree”)'
	);
	expect(phrase({ about: 'options', from: ['Neither'], to: [] })).toBe(
		'answer options differ (“Neither” only before)'
	);
	expect(phrase({ about: 'answer', from: 'Threat', to: 'Serious threat' })).toBe(
		'answer label differs (“Threat”, then “Serious threat”)'
	);
	expect(phrase({ about: 'dont-know', from: false, to: true })).toBe(
		"don't-know handling differs (not counted, then counted)"
	);
	expect(phrase({ about: 'several-answers', from: true, to: false })).toBe(
		'number of allowed answers differs (several, then one)'
	);
	expect(phrase({ about: 'wording', from: 'Should we?', to: 'Would you?' })).toBe(
		'wording differs'
	);
	expect(phrase({ about: 'precision', from: 'sampling', to: 'credible' })).toBe(
		'kind of margin differs (sampling, then credible)'
	);
});

test('each thing that occurs in a chart is explained, margins under their own names', () => {
	expect(readingNotes(afsc('peace-agreement').points)).toEqual([
		'Each mark is one wave, placed in the middle of its field dates.',
		'Where field dates were not published, a wave stands at the date of its publication.',
		'Upright bars: modelled range (American Friends Service Committee).',
		'Hollow marks are approximate: published as "half".'
	]);
});

test('an answer bears its published label where there is only one', () => {
	expect(answerLabel(favour)).toBe('In favour');
	expect(answerLabel({ stance: 'none' })).toBe('No opinion');
	expect(answerLabel(favour, realQuestion('nk-favourability'))).toBe('Favorable');
	expect(answerLabel(favour, realQuestion('meet-kim'))).toBe('In favour');
	expect(answerLabel({ response: 'Missile program' })).toBe('Missile program');
});

test('a programme with one series is called by its name alone', () => {
	const all = seriesOf(realQuestion('meet-kim'), favour);
	expect(all.map((series) => seriesName(series, all))).toContain('Washington Post / ABC News');
	expect(new Set(all.map((s) => seriesName(s, all) + s.country)).size).toBe(all.length);
});

test('a source note says what is known and what was not published', () => {
	const wave = realWave('meet-kim', 'afsc-2024');
	const note = sourceNote(wave, wave.estimates).map(({ label, text }) => `${label}: ${text}`);
	expect(note.slice(0, 9)).toEqual([
		'Pollster: The Harris Poll',
		'Sponsor: American Friends Service Committee',
		'Dates: published 14 February 2024; field dates not published',
		'Population: US adults',
		'Sample: sample size not published',
		'Mode: mode not published',
		'Respondents: volunteers (not a probability sample)',
		'Precision: margin not published',
		'Wording: exact wording not published'
	]);
	expect(sourceNote(wave, wave.estimates).some((item) => item.url?.startsWith('http'))).toBe(true);
});

test('a source note quotes the wording and how an approximate value was published', () => {
	const wave = realWave('peace-agreement', 'afsc-2025');
	const text = 'Should it?';
	const note = sourceNote(wave, [{ ...wave.estimates[0]!, questionText: text }]);
	expect(note).toContainEqual({ label: 'Wording', text: '“Should it?”' });
	expect(note).toContainEqual({
		label: 'Approximate',
		text: '“Sign a peace agreement” published as "half"'
	});
	expect(note.map((item) => item.text)).not.toContain('exact wording not published');
});

test('an event is said with its date and category', () => {
	const event = realEvents.find((each) => each.date === '1953-07-27')!;
	expect(eventLabel(event, realNames)).toBe(
		'27 July 1953: Korean Armistice Agreement signed (Agreements)'
	);
});

test('a chart has words for those who do not see it', () => {
	expect(trendAltText(afsc('meet-kim').points, 12)).toBe(
		'Chart of 4 values by 1 survey programme, 2023 to 2026: 68% to 70%, beside 12 events.'
	);
	expect(trendAltText(seriesOf(realQuestion('peace-agreement', 'KR'), favour)[0]!.points, 1)).toBe(
		'Chart of 1 value by 1 survey programme, 2018: 78.7%, beside 1 event.'
	);
	expect(barsAltText(realWave('peace-agreement', 'afsc-2026'))).toBe(
		'Bars: Sign a peace agreement 55%. The Harris Poll for American Friends Service Committee, 13–15 January 2026.'
	);
});
