/** Whether a population is stated; files write "(population not stated)" where the publisher names none. */
export function isStated(population: string): boolean {
	return !/\bnot stated\b/i.test(population);
}
