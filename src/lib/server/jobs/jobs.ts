import { check } from './check.ts';
import { trends } from './trends.ts';
import { publishStaged } from './publishStaged.ts';

/** Heavy work that is done apart from answering requests: each a plain function of its task. */
export const jobs = { check, publish: publishStaged, trends };

export type Jobs = typeof jobs;
export type Job = keyof Jobs;
export type Task<J extends Job> = Parameters<Jobs[J]>[0];
export type Outcome<J extends Job> = Awaited<ReturnType<Jobs[J]>>;
