import type { MappingView } from './mappingView.ts';

/** Whether a page asks for meanings that the form before it did not. */
export function asksMore(view: MappingView, form: FormData): boolean {
	const asked = (name: string) => new Set(form.getAll(name).map(String));
	const responses = asked('response-of');
	return (
		view.stances.some(({ response }) => !responses.has(response)) ||
		view.values.some(({ name, cells }) => {
			const before = asked(`cell-${name}`);
			return cells.some(({ cell }) => !before.has(cell));
		}) ||
		Boolean(view.dates && !form.has('dates-asked')) ||
		Boolean(view.share && !form.has('percents-asked'))
	);
}
