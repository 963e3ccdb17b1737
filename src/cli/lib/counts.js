import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number; failed: number; skipped: number }} Counts
 */

/**
 * What a run of tests came to. A run that leaves no report, has no tests, or ends badly although each of its tests
 * passed, counts as one failure: nothing passes by not having happened.
 * @param {string} path where the JSON report of Vitest or Playwright stands
 * @param {boolean} succeeded whether the run ended well
 * @returns {Counts}
 */
export function countsOf(path, succeeded) {
	const counts = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : none;
	if (counts.failed > 0 || (succeeded && counts.passed > 0)) return counts;
	return { ...counts, failed: 1 };
}

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * @typedef {{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; numFailedTestSuites: number }} VitestReport
 * @typedef {{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }} PlaywrightReport
 * @param {VitestReport | PlaywrightReport} report
 * @returns {Counts}
 */
function read(report) {
	if ('stats' in report) {
		const { expected, unexpected, flaky, skipped } = report.stats;
		return { passed: expected, failed: unexpected + flaky, skipped };
	}
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}
