import type { Site } from '$lib/survey/site.ts';
import { settings } from '$lib/stats/settings.ts';
import { hundredfold, printed } from './print.ts';
import {
	type SettingPath,
	type Unit,
	hundredths,
	settingMeanings,
	units
} from './settingMeanings.ts';

/** One setting as it is printed. */
export interface PrintedSetting {
	path: string;
	/** "0, 0.5, 1 points", "1 point" */
	value: string;
	meaning: string;
}

function valueAt(path: SettingPath): number | readonly number[] {
	const found = path
		.split('.')
		.reduce<unknown>((branch, key) => (branch as Record<string, unknown>)[key], settings);
	return found as number | readonly number[];
}

function valueText(value: number | readonly number[], unit: Unit): string {
	const print = hundredths.includes(unit) ? hundredfold : printed;
	const numbers = [value].flat().map(print).join(', ');
	if (unit === 'percent') return `${numbers}%`;
	const name = numbers === '1' ? units[unit].replace(/s$/, '') : units[unit];
	return [numbers, name].filter(Boolean).join(' ');
}

/** Every setting of the statistics with its value now, its unit and its meaning. */
export const settingList: PrintedSetting[] = (
	Object.entries(settingMeanings) as [SettingPath, [Unit, string]][]
).map(([path, [unit, meaning]]) => ({ path, value: valueText(valueAt(path), unit), meaning }));

/** What the owner of a site decides in its `site.json`. */
export function siteSetting({ optInRanges }: Pick<Site, 'optInRanges'>): PrintedSetting {
	return {
		path: 'optInRanges',
		value: optInRanges ? 'yes' : 'no',
		meaning:
			'Whether percentages of volunteers are shown with a range. Set in site.json; all others in the program.'
	};
}
