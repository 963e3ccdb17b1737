import { pollsOf } from '$lib/stats/event/pollsOf.ts';
import { exampleFigure } from './example.ts';

const published: [day: string, pollster: string, percent: string][] = [
	['2024-03-04', 'Example Polls', '46'],
	['2024-04-15', 'Other Polls', '50'],
	['2024-05-06', 'Example Polls', '47'],
	['2024-12-09', 'Other Polls', '54'],
	['2025-01-13', 'Example Polls', '51'],
	['2025-02-17', 'Other Polls', '55']
];
const figures = published.map(([day, pollster, percent]) =>
	exampleFigure(percent, day, { pollster })
);

/** Six made-up polls of two made-up pollsters, three on each side of a pause. */
export const examplePolls = pollsOf(
	figures,
	figures.map(({ wave }) => wave)
);
