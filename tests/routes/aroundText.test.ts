import { describe, expect, it } from 'vitest';
import { aroundText } from '../../src/routes/timeline/[event]/aroundText.ts';
import { inFieldText } from '../../src/routes/timeline/[event]/inFieldText.ts';
import { questionSeries } from '../../src/routes/timeline/questionSeries.ts';
import { realEvents, realNames, realWaves } from '../charts/realQuestion.ts';

// The facts stand in static/data: events.csv, surveys/fox.csv, cnn.csv, monmouth.csv and us-other.csv.
const event = realEvents.find(({ id }) => id === 'singapore-summit')!;
const today = 20_000; // 4 October 2024
const input = {
	event,
	events: realEvents,
	questions: questionSeries(realWaves),
	waves: realWaves,
	countries: realNames.countries,
	today
};
const around = aroundText(input);
const compared = around.compared.find(({ id }) => id === 'approve-handling')!;
const alone = (id: string) => around.alone.find((question) => question.id === id)!;

describe('the page of the Singapore summit', () => {
	it('says that Fox has no wave after', () => {
		const fox = alone('meet-kim').series.find(({ series }) => series.startsWith('Fox News'))!;
		expect(fox.side.days).toBe('6 days before');
		expect(fox.sentence).toBe(
			'No wave after: Fox News asked this on 18–21 March 2018 and on 3–6 June 2018, and not again in the waves shown here. Last asked 6 years ago.'
		);
	});

	it('sets the wave of CNN of 14–17 June beside that of May, with its verdict', () => {
		const [cnn] = compared.pairs;
		expect(cnn).toMatchObject({
			series: 'CNN, United States',
			before: { when: '2–5 May 2018', days: '38 days before', percent: '53%' },
			after: { when: '14–17 June 2018', days: '2 days after', percent: '48%' }
		});
		expect(cnn!.verdict).toMatch(/^Down 5 points since May 2018 as published \(range −10\.\d to /);
	});

	it('lists the other events between the two waves', () => {
		expect(compared.pairs[0]!.rivals).toMatchObject({
			sentence:
				'Between these two waves lie 4 other events of the timeline; a difference cannot be put down to any one of them:',
			events: [
				{ id: 'detainees-released' },
				{ id: 'summit-cancelled' },
				{ id: 'second-moon-kim-meeting' },
				{ id: 'summit-restored' }
			]
		});
	});

	it('compares SSRS with itself, in both windows', () => {
		const [pool] = compared.pools;
		expect(pool!.about).toBe('CNN, United States, US adults: “Approve”');
		expect(pool!.verdict).toMatch(
			/^1 pollster asked before and after “Singapore summit”; no clear difference: 0 points, /
		);
		expect(pool!.beside).toContain('Too few earlier polls to say how unusual this is.');
		expect(pool!.beside.at(-1)).toMatch(/^Within 45 days: .*: −5 points, /);
	});

	it('names the waves in the field on the day and leaves them out', () => {
		const { during } = inFieldText(event, realWaves, realNames.countries);
		expect(during.map(({ wave }) => wave)).toEqual(['monmouth-2018-06', 'reuters-ipsos-2018-06']);
		const monmouth = around.compared
			.find(({ id }) => id === 'meeting-good-idea')!
			.pairs.find(({ series }) => series.startsWith('Monmouth'))!;
		expect(monmouth.leftOut).toEqual([
			{
				wave: 'monmouth-2018-06',
				when: '12–13 June 2018',
				why: 'In the field when “Singapore summit” happened.'
			}
		]);
	});

	it('gives no verdict where two waves may not be compared, but the reason', () => {
		const fox = around.broken.find(
			({ id, series }) => id === 'approve-handling' && series.startsWith('Fox News')
		)!;
		expect(fox).not.toHaveProperty('verdict');
		expect(fox.why).toMatch(/^Not comparable: pollster differs \(/);
	});

	it('says of questions asked on both sides by different pollsters only that nothing can be told', () => {
		const none = around.alone.filter((question) => question.none);
		expect(none.map(({ id }) => id)).toContain('talks-denuclearisation');
		expect(new Set(none.map((question) => question.none))).toEqual(
			new Set([
				'No pollster asked this both before and after, so the change cannot be separated from differences between pollsters.'
			])
		);
		expect(alone('meet-kim').none).toBe('');
	});

	it('puts the nearest first', () => {
		const days = around.compared.map(({ pairs }) => pairs[0]?.before.days);
		expect(days.slice(0, 2)).toEqual(['38 days before', '79 days before']);
	});
});

describe('every fourth event', () => {
	it('has a page in words that claim no cause', () => {
		for (const each of realEvents.filter((_, i) => i % 4 === 0)) {
			const text = JSON.stringify(aroundText({ ...input, event: each }));
			expect(text.replaceAll('not proof that the event caused it', '')).not.toMatch(
				/because|caus|led to|effect of|impact|significant/i
			);
		}
	});
});
