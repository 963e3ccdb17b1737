/** How a job is to be done beside its task. */
export interface Manner {
	/** Is told how much of the job is done, from 0 to 1. */
	progress: (done: number) => void;
}
