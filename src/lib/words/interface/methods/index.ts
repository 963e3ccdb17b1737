import { change } from './change.ts';
import { comparable } from './comparable.ts';
import { disclosure } from './disclosure.ts';
import { effectiveSample } from './effectiveSample.ts';
import { event } from './event.ts';
import { lead } from './lead.ts';
import { never } from './never.ts';
import { opinion } from './opinion.ts';
import { published } from './published.ts';
import { respondents } from './respondents.ts';
import { rounding } from './rounding.ts';
import { samples } from './samples.ts';
import type { MethodSection } from './section.ts';
import { share } from './share.ts';
import { silence } from './silence.ts';
import { smallBases } from './smallBases.ts';
import { trend } from './trend.ts';

/** Every method, in the order in which they are read. */
export const methods: MethodSection[] = [
	...published,
	share,
	samples,
	effectiveSample,
	...change,
	lead,
	rounding,
	smallBases,
	comparable,
	opinion,
	silence,
	...trend,
	event,
	disclosure,
	...respondents,
	...never
];
