const millisecondsOfDay = 86_400_000;

/** The day it is in UTC, counted from 1970-01-01. */
export function today(): number {
	return Math.floor(Date.now() / millisecondsOfDay);
}
