import { join, resolve } from 'node:path';
import * as words from '$lib/words/interface/server.ts';

export interface Settings {
	/** `sqlite:<path>` of the database. */
	databaseUrl: string;
	/** Where the database and drafts of uploads live. */
	dataFolder: string;
	/** The surveys and events that come with the site. */
	shippedData: string;
	/** The largest upload, in bytes. */
	uploadLimit: number;
	/** Whether files of respondents are kept once their wave is published. */
	keepRespondents: boolean;
	host: string;
	port: number;
	/** The address of the site as its readers see it. */
	origin: string;
}

/** A setting that cannot be used; the message is one sentence naming it. */
export class SettingError extends Error {
	override name = 'SettingError';
}

const units: Record<string, number> = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };

function readBytes(name: string, text: string): number {
	const match = /^(\d{1,12})([KMG]?)$/i.exec(text);
	const bytes = match ? Number(match[1]) * units[match[2]!.toUpperCase()]! : 0;
	if (bytes < 1) throw new SettingError(words.notBytes(name, text));
	return bytes;
}

function readSwitch(name: string, text: string): boolean {
	if (text !== '0' && text !== '1') throw new SettingError(words.notSwitch(name, text));
	return text === '1';
}

function readPort(text: string): number {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
	if (!(port <= 65535)) throw new SettingError(words.notPort(text));
	return port;
}

function readOrigin(text: string): string {
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
		throw new SettingError(words.notOrigin(text));
	return new URL(text).origin;
}

function readDatabaseUrl(text: string): string {
	if (!/^sqlite:.+/.test(text)) throw new SettingError(words.notSqlite(text));
	return text;
}

/** The settings of the process; what is not set, or set to nothing, has its default. */
export function settings(env: Record<string, string | undefined> = process.env): Settings {
	const dataFolder = resolve(env.DATA_FOLDER || 'var');
	const host = env.HOST || 'localhost';
	const port = readPort(env.PORT || '3000');
	return {
		databaseUrl: readDatabaseUrl(env.DATABASE_URL || `sqlite:${join(dataFolder, 'topline.db')}`),
		dataFolder,
		shippedData: resolve(env.SHIPPED_DATA || 'static/data'),
		uploadLimit: readBytes('UPLOAD_LIMIT', env.UPLOAD_LIMIT || '512M'),
		keepRespondents: readSwitch('KEEP_RESPONDENTS', env.KEEP_RESPONDENTS || '0'),
		host,
		port,
		origin: env.ORIGIN
			? readOrigin(env.ORIGIN)
			: `http://${host.includes(':') ? `[${host}]` : host}:${port}`
	};
}
