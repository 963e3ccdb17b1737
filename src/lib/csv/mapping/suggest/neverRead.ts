import { plainName } from './plainName.ts';

const names = new Set(
	'subgroup|modeldate|grade|numericgrade|fte grade|pollscore|transparencyscore|weight|influence|multiversions|tracking|createdat|createddate|timestamp|lastupdated|entrydate|entrydatetimeet|lead|net|spread|margin|difference|diff|change|swing|total|sum|rank|rowid|index|row|no|number|cycle|stage|internal|partisan|affiliation|partisanship|partisanaffiliation|scope|participation|precision|turnout|samplesizequalification|nationwidebatch|rankedchoicereallocated|rankedchoiceround|hypothetical|questioniteration|latitude|longitude|year|month|week|weightedn|weightedbase|designeffect|deff'
		.split('|')
		.map(plainName)
);
const shapes =
	/(^id$|(?<![a-z])ids?$|_ids?$|\bids?$|ratingname$|^adjusted|adjusted$|^unnamed|\bnumber$|\bnr\.?$|^include\??$)/i;

/**
 * Whether a column is one that files of other houses carry beside the results (ids, grades, weights, leads, estimates
 * of their own models): it is never taken for an answer. `No` is an answer all the same.
 */
export function isNeverRead(header: string): boolean {
	const name = header.trim();
	if (/^no$/i.test(name)) return false;
	return names.has(plainName(name)) || shapes.test(name.replaceAll('_', ' ')) || shapes.test(name);
}
