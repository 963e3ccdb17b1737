import { type DisclosureItem, disclosureItems } from '$lib/survey/disclosure.ts';
import * as words from '$lib/words/interface/disclosure.ts';
import { notStated } from '$lib/words/notStated.ts';
import type { MethodSection } from './section.ts';

const { disclosed, partly, undisclosed } = words.statuses;

/** What each item takes. */
const takes: Record<DisclosureItem, string> = {
	strategy: 'Always disclosed: only surveys are shown here.',
	sponsor: `“${disclosed}” when pollster and sponsor are named, “${partly}” with the pollster alone: it may have paid itself.`,
	instruments: `“${partly}” with the published answers, with or without the exact wording; never more, since our data have no place for ${words.noPlace.context}.`,
	population: `“${disclosed}” when country and population are stated, “${partly}” with the country alone.`,
	sample: `“${partly}” when it is stated whether people were drawn at random; never more, since our data have no place for ${words.noPlace.recruitment}.`,
	mode: `“${disclosed}” when the mode is stated; our data have no place for ${words.noPlace.languages}.`,
	dates: `“${disclosed}” when the first and the last day in the field are stated, “${partly}” with a month, a year or one of the two.`,
	size: `“${disclosed}” when the number of interviews and the margin are stated. Of volunteers no margin is asked; where one was published, the item is “${partly}” disclosed, since it says little without ${words.noPlace.model}, for which our data have no place.`,
	weighting: `“${undisclosed}”: our data have no place for it.`,
	processing: `“${undisclosed}”: our data have no place for it.`,
	limitations: `“${undisclosed}”: our data have no place for it.`
};

/** How the card of a wave counts what is disclosed. */
export const disclosure: MethodSection = {
	id: 'disclosure',
	title: 'What is disclosed of a wave',
	text: [
		`The page of each wave lists the ${disclosureItems.length} items that members of the Transparency Initiative of the American Association for Public Opinion Research disclose, and says how many of them our data hold. “${disclosed}” means that the chief facts of an item are in our data, “${partly}” that some are; only “${disclosed}” counts. The number says what is known, not how good a poll is.`,
		`“${notStated}” stands where our data have a place for a fact and the sources that the page names do not give it. Where our data have no place for a fact, that is what the page says: nobody is said to have left it out. What the notes of a wave say is printed below the list and not counted.`
	],
	rules: disclosureItems.map((item) => `${words.items[item]}. ${takes[item]}`),
	sources: [
		'AAPOR Code of Professional Ethics and Practices, section III.A, April 2021: [disclosure standards](https://aapor.org/standards-and-ethics/disclosure-standards/)'
	]
};
