import type { Column, Format } from '$lib/csv/format/format.ts';
import { datePattern, longestSlug, slugPattern } from '$lib/csv/format/patterns.ts';

const numeric = new Set<Column['type']>(['integer', 'number', 'percent']);

/** How a type of ours is said in Table Schema; dates are strings there because theirs must name a day. */
const types: Record<Column['type'], { type: string; format?: string; pattern?: string }> = {
	slug: { type: 'string', pattern: slugPattern.source },
	text: { type: 'string' },
	date: { type: 'string', pattern: datePattern.source },
	country: { type: 'string', pattern: '^[A-Z]{2}$' },
	integer: { type: 'integer' },
	number: { type: 'number' },
	percent: { type: 'number' },
	enum: { type: 'string' },
	url: { type: 'string', format: 'uri' }
};

function field(column: Column) {
	const { pattern, ...type } = types[column.type];
	const constraints = {
		required: column.required || undefined,
		pattern,
		maxLength: column.type === 'slug' ? longestSlug : undefined,
		enum: column.values,
		minimum: column.minimum,
		exclusiveMinimum: column.above,
		maximum: column.maximum
	};
	const stated = Object.values(constraints).some((constraint) => constraint !== undefined);
	return {
		name: column.name,
		...type,
		description: column.meaning,
		example: numeric.has(column.type) ? Number(column.example) : column.example,
		...(stated ? { constraints } : {})
	};
}

/**
 * The format as a Table Schema (https://datapackage.org/standard/table-schema/). A key of which a part may be empty is
 * a unique key, since the parts of a primary key must not be.
 *
 * @param stated the columns of a file, which has no others; all of the format's if left out
 */
export function tableSchema(format: Format, stated?: readonly string[]): object {
	const parts = format.columns.filter(({ name }) => format.key.includes(name));
	const key = parts.every(({ required }) => required)
		? { primaryKey: format.key }
		: { uniqueKeys: [format.key] };
	const schema = {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		fields: format.columns
			.filter(({ name, sparse }) => !sparse || !stated || stated.includes(name))
			.map(field),
		missingValues: [''],
		...key
	};
	return JSON.parse(JSON.stringify(schema)) as object;
}
