import { readFileSync } from 'node:fs';

const pause = 50;

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

/** A process and those it started. */
function family(pid: number): number[] {
	const children = read(`/proc/${pid}/task/${pid}/children`).trim();
	return [pid, ...(children ? children.split(' ').flatMap((child) => family(Number(child))) : [])];
}

const residentKilobytes = (pid: number) =>
	Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Watches how much memory a process and those it starts hold together; tells the most there was, in megabytes. */
export function peakMemory(pid: number) {
	let most = 0;
	const timer = setInterval(() => {
		const now = family(pid).reduce((sum, each) => sum + residentKilobytes(each), 0);
		most = Math.max(most, now / 1024);
	}, pause);
	return {
		stop(): number {
			clearInterval(timer);
			return Math.round(most);
		}
	};
}
