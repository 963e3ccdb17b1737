import { countryCodes } from '$lib/csv/format/countryCodes.ts';
import { plainName } from './plainName.ts';

const others: Record<string, string> = {
	...{ usa: 'US', us: 'US', unitedstatesofamerica: 'US', america: 'US', uk: 'GB' },
	...{ greatbritain: 'GB', britain: 'GB', england: 'GB', republicofkorea: 'KR', korea: 'KR' },
	...{ rok: 'KR', dprk: 'KP', 한국: 'KR', holland: 'NL', czechrepublic: 'CZ', prc: 'CN' }
};

function allNames(): Map<string, string> {
	const names = new Map(Object.entries(others));
	for (const language of ['en', 'ko', 'de', 'fr', 'es', 'ja']) {
		const displayed = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
		for (const code of countryCodes) {
			const name = displayed.of(code);
			if (name) names.set(plainName(name), code);
		}
	}
	return names;
}
let names: Map<string, string> | null = null;

/** The code of a country by one of its names; `null` for what is none. */
export function countryByName(text: string): string | null {
	names ??= allNames();
	return names.get(plainName(text)) ?? null;
}
