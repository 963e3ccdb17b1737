/** More bytes came than are allowed. */
export class LimitExceeded extends Error {
	override name = 'LimitExceeded';
	readonly limit: number;
	constructor(limit: number) {
		super(`more than ${limit} bytes`);
		this.limit = limit;
	}
}
