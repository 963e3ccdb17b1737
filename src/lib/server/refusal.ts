/** Something a person asked for that cannot be done; the message is a sentence for that person. */
export class Refusal extends Error {
	override name = 'Refusal';
	readonly reason:
		| 'name'
		| 'password'
		| 'invitation'
		| 'too-many-attempts'
		| 'not-lead'
		| 'oneself'
		| 'label'
		| 'note'
		| 'revision'
		| 'identical'
		| 'meanwhile'
		| 'withdrawn';
	constructor(reason: Refusal['reason'], message: string) {
		super(message);
		this.reason = reason;
	}
}
