import { Refusal } from '$lib/server/refusal.ts';
import { SettingError } from '$lib/server/settings.ts';
import { StoreError } from '$lib/server/storeError.ts';

/** Runs a command; what stands in its way is said in a sentence, and only a fault of the program with its stack. */
export async function sayFault(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		const expected = [Refusal, SettingError, StoreError].some((kind) => error instanceof kind);
		console.error(expected ? (error as Error).message : error);
		process.exitCode = 1;
	}
}
