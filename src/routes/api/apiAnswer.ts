/** A JSON answer of the API. It is for one script only and never kept. */
export function apiAnswer(body: object, status = 200, headers: Record<string, string> = {}) {
	return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
