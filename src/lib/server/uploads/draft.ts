/** A file that an editor uploaded and has not published. */
export interface Draft {
	id: string;
	filename: string;
	bytes: number;
	/** ISO 8601, UTC. */
	createdAt: string;
	/** How its columns are to be read; `null` where nobody has said. */
	mapping: { kind: string } | null;
}
