import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEvents } from '../../src/lib/csv/readEvents.ts';
import { readSurveys } from '../../src/lib/csv/readSurveys.ts';
import { byQuestion } from '../../src/routes/byQuestion.ts';
import { aroundEvent } from '../../src/routes/timeline/aroundEvent.ts';

const folder = 'tests/fixtures/other-subject';
const waves = readSurveys(readFileSync(`${folder}/surveys/harbour.csv`, 'utf8')).value;
const events = readEvents(readFileSync(`${folder}/events.csv`, 'utf8')).value;
const bridge = byQuestion(waves).get('build-bridge')!;
const around = (id: string) =>
	aroundEvent(
		events.find((event) => event.id === id)!,
		bridge
	).map((pair) => [pair.before.wave.id, pair.after.wave.id, pair.link.outcome]);

it('the last wave before and the first after are those of one programme', () => {
	expect(around('bridge-plan')).toEqual([['harbour-2021', 'harbour-2022', 'join']]);
});

it('a pair that cannot be compared is still told, as such', () => {
	expect(around('fare-agreement')).toEqual([['harbour-2022', 'harbour-2023', 'break']]);
});

it('a wave in the field during the event is neither before nor after it', () => {
	expect(around('storm-closure')).toEqual([]);
});

it('there is no pair where one side is missing', () => {
	expect(around('ferry-grounded')).toEqual([]);
});
