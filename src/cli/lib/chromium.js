import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.js';
import { runProgram } from './runProgram.js';

const args = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--disable-dev-shm-usage',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=none'
];

/** The faces that come with the browser first, then those of the machine, so that letters look alike everywhere. */
const fonts = (/** @type {string} */ folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}/fonts</dir>
	<dir>/usr/share/fonts</dir>
	<dir>/usr/local/share/fonts</dir>
	<cachedir>${folder}/font-cache</cachedir>
	<alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
	<alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
	<alias binding="strong"><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
	<alias binding="strong"><family>Georgia</family><prefer><family>DejaVu Serif</family></prefer></alias>
</fontconfig>
`;

/**
 * The browser inside the npm package, unpacked once. It is unpacked beside its place and then moved there, so that
 * whoever finds the place finds it whole; and by a program of its own, because the package changes the environment.
 */
async function unpacked() {
	const packed = join(root, 'node_modules', '@sparticuz', 'chromium');
	const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
	const folder = join(root, 'node_modules', '.cache', `chromium-${version}`);
	if (existsSync(folder)) return folder;
	const unfinished = `${folder}-${process.pid}`;
	mkdirSync(unfinished, { recursive: true });
	const module = JSON.stringify(pathToFileURL(join(packed, 'build', 'esm', 'index.js')).href);
	const { code, output } = await runProgram(
		process.execPath,
		['--input-type=module', '--eval', `await (await import(${module})).default.executablePath()`],
		{
			env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
			quiet: true
		}
	);
	if (code !== 0)
		throw new Error(`the browser of @sparticuz/chromium could not be unpacked: ${output}`);
	writeFileSync(join(unfinished, 'fonts.conf'), fonts(folder));
	try {
		renameSync(unfinished, folder);
	} catch (error) {
		rmSync(unfinished, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
	return folder;
}

/**
 * How to launch the browser that tests look through, in the words of Playwright's launch options: `$CHROMIUM`,
 * else /usr/bin/chromium, else the one inside the npm package (Linux on x64), else an installed Google Chrome.
 * @returns {Promise<{ executablePath?: string; channel?: string; args: string[]; env?: Record<string, string | undefined> }>}
 */
export async function chromiumLaunch() {
	if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, args };
	if (existsSync('/usr/bin/chromium')) return { executablePath: '/usr/bin/chromium', args };
	if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args };
	const folder = await unpacked();
	const env = {
		...process.env,
		LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
		FONTCONFIG_FILE: join(folder, 'fonts.conf')
	};
	return { executablePath: join(folder, 'chromium'), args, env };
}
