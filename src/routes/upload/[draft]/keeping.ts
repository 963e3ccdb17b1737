import { noProgramme } from '$lib/words/interface/mapping.ts';
import type { FormFault } from './formFault.ts';

/** Whether what is said of the columns is to be kept for the next file, and of which survey programme. */
export interface Keeping {
	save: boolean;
	programme: string;
}

export function readKeeping(form: FormData): Keeping {
	return { save: form.has('save'), programme: String(form.get('programme') ?? '').trim() };
}

export function keepingFaults({ save, programme }: Keeping): FormFault[] {
	return save && !programme ? [{ field: 'programme', text: noProgramme }] : [];
}
