/** A CSV for the editor alone, who opens it in a spreadsheet: the mark at its beginning tells that it is UTF-8. */
export function csvOnce(filename: string, csv: string): Response {
	return new Response(`\ufeff${csv}`, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${filename}"`,
			'cache-control': 'private, no-store'
		}
	});
}
