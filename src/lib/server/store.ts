import { join } from 'node:path';
import { createAudit } from './people/audit.ts';
import { createCache } from './cache.ts';
import { openDatabase } from './db/openDatabase.ts';
import { createDrafts } from './uploads/drafts.ts';
import { createEditors } from './people/editors.ts';
import { createEvents } from './events.ts';
import type { ReadingOptions } from '$lib/stats/topline/readWave.ts';
import { createOverrides } from './overrides.ts';
import { createQuestions } from './questions.ts';
import { createReading } from './reading.ts';
import { currentCsv } from './publishing/revisions.ts';
import { createSavedMappings } from './uploads/savedMappings.ts';
import { getSetting } from './setting.ts';
import type { Settings } from './settings.ts';
import { type Transaction, createTransaction } from './transaction.ts';
import { createTrends } from './trends.ts';
import { createWaves } from './waves.ts';
import { Cancelled, createWorker } from './worker.ts';

export type { Deed } from './people/audit.ts';
export type { CellChange, EventComparison, WaveComparison } from './publishing/comparison.ts';
export type { CheckReport } from './uploads/checkReport.ts';
export type { Checked } from './uploads/checked.ts';
export type { CheckedItem } from './uploads/checkedItem.ts';
export type { Draft } from './uploads/draft.ts';
export type { Editor } from './people/editors.ts';
export type { Person } from './people/people.ts';
export type { ScriptToken } from './people/tokens.ts';
export type { History, HistoryEntry } from './publishing/history.ts';
export type { Decision, MadeDecision } from './overrides.ts';
export type { QuestionSummary } from './publishing/questionSummaries.ts';
export type { Revision } from './publishing/revisions.ts';
export type { SurveyChoices } from './surveyChoices.ts';
export type { Examination } from './uploads/examination.ts';
export type { SavedMapping } from './uploads/savedMappings.ts';
export type { WaveSummary } from './waves.ts';

/** Opens the store: everything that was published, and who may publish. */
export async function openStore(
	settings: Pick<Settings, 'databaseUrl' | 'dataFolder' | 'uploadLimit'> &
		Partial<Pick<Settings, 'keepRespondents'>>,
	options: ReadingOptions = {}
) {
	const db = await openDatabase(settings.databaseUrl);
	/** Changes whenever anything is published or retired, by whichever process. */
	const version = async () => (await getSetting(db, 'version')) ?? 'empty';
	/** Does all of the work or, where it throws, nothing of it. */
	const transaction = <T>(work: (within: Transaction) => Promise<T>): Promise<T> =>
		db.transaction().execute((trx) => work(createTransaction(trx)));
	const cached = createCache(version);
	const read = createReading(db, cached, options);
	const waves = createWaves(db, cached, read, transaction);
	const worker = createWorker(process.env.WORKER_PROGRAM);
	const draftFolder = join(settings.dataFolder, 'drafts');
	/** Works out what readers of questions will ask for first; where there is a process for it, nobody waits. */
	const prepare = async (questions: string[]): Promise<void> => {
		const { databaseUrl } = settings;
		const done = worker
			.run('trends', { databaseUrl, questions, options }, 'trends')
			.catch((reason) => {
				if (!(reason instanceof Cancelled)) console.error(reason);
			});
		if (!worker.apart) await done;
	};
	return {
		waves,
		questions: createQuestions(db, cached, read),
		overrides: createOverrides(db),
		events: createEvents(db, cached, transaction),
		trends: createTrends(db, cached),
		/** Waves that are not stored as they would be read if they were. */
		read,
		/** Remembers an answer until something is published. */
		cached,
		editors: createEditors(db),
		/** Who did what. */
		audit: createAudit(db),
		drafts: createDrafts(db, {
			folder: draftFolder,
			limit: settings.uploadLimit,
			respondents: settings.keepRespondents ? join(settings.dataFolder, 'respondents') : null,
			databaseUrl: settings.databaseUrl,
			worker,
			version,
			published: (kind, id) => currentCsv(db, kind, id),
			prepare
		}),
		/** Mappings kept for the next wave of a survey programme. */
		mappings: createSavedMappings(db),
		/** Does heavy work apart from answering requests. */
		worker,
		prepare,
		databaseUrl: settings.databaseUrl,
		draftFolder,
		version,
		transaction,
		/** Which state of the shipped folder was brought in last. */
		shippedFingerprint: () => getSetting(db, 'shipped'),
		close: async () => {
			worker.close();
			await db.destroy();
		}
	};
}

export type Store = Awaited<ReturnType<typeof openStore>>;
