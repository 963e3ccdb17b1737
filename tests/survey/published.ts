import type { Estimate } from '$lib/survey/estimate.ts';
import { parsePublishedNumber } from '$lib/survey/publishedNumber.ts';
import { shipped } from './shipped.ts';

const template = shipped('afsc', 'peace-agreement')[0]!.estimates[0]!;

/**
 * Published answers of everyone, each as "label percent". Those that begin with "?" are don't know, with "net" a net; the first
 * letter of others makes their stance.
 */
export function published(...rows: string[]): Estimate[] {
	return rows.map((row) => {
		const [, net, response, percent] = /^(net )?(.*) (\S+)$/.exec(row)!;
		const stance = ({ '?': 'none', Y: 'favour', y: 'favour' } as const)[response![0]!];
		return {
			...template,
			response: response!,
			responseKind: net ? 'net' : 'single',
			stance: stance ?? 'oppose',
			percent: parsePublishedNumber(percent!)!
		};
	});
}
