/** Whether the answers to two questions go together in a sample; `clearly` where the test says so. */
export function relatedSentence(clearly: boolean): string {
	return `The answers to these two questions are ${clearly ? 'clearly' : 'not clearly'} related in this sample.`;
}
