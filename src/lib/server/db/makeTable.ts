import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

/** What a column holds, `?` where it may hold nothing, `key` where it alone tells rows apart; or more of a column of text. */
type Column =
	| 'text'
	| 'text?'
	| 'text key'
	| 'integer'
	| 'integer key'
	| ((column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder);

const builderOf =
	(column: string) =>
	(c: ColumnDefinitionBuilder): ColumnDefinitionBuilder => {
		if (column.endsWith('?')) return c;
		return column.endsWith(' key') ? c.notNull().primaryKey() : c.notNull();
	};

/** Makes a table of columns in their order, its rows told apart by those of the key if several are. */
export async function makeTable(
	db: Kysely<never>,
	name: string,
	columns: Record<string, Column>,
	key?: string[]
): Promise<void> {
	let table = db.schema.createTable(name);
	for (const [column, how] of Object.entries(columns)) {
		const type = typeof how === 'string' && how.startsWith('integer') ? 'integer' : 'text';
		table = table.addColumn(column, type, typeof how === 'string' ? builderOf(how) : how);
	}
	if (key) table = table.addPrimaryKeyConstraint(`${name}_key`, key as never);
	await table.execute();
}
