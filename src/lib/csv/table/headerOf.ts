import { headLength, layoutOf } from './layout.ts';
import { ProblemList } from '$lib/csv/problems/problemList.ts';

/** The names of a file's columns alone, however faulty what follows. */
export const headerOf = (file: string): string[] =>
	layoutOf(file.slice(0, headLength), {}, new ProblemList())?.header ?? [];
