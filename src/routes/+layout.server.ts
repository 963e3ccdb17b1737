import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { title, subject, dataNote, countries, categories } = locals.site;
	return {
		site: { title, subject, dataNote },
		names: { countries, categories },
		editor: locals.editor && { name: locals.editor.name }
	};
};
