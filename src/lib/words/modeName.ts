import type { Mode } from '$lib/survey/wave.ts';

const names: Record<Mode, string> = {
	online: 'online',
	telephone: 'by telephone',
	'face-to-face': 'face to face',
	mail: 'by mail',
	text: 'by text message',
	mixed: 'several modes'
};

/** How people were asked: "by telephone", "mode not published". */
export function modeName(mode: Mode | null): string {
	return mode ? names[mode] : 'mode not published';
}
