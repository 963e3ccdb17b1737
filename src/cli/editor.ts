// npm run editor -- add NAME | token NAME | list | remove NAME: who may publish.
import { settings } from '$lib/server/settings.ts';
import { type Store, openStore } from '$lib/server/store.ts';
import { StoreError } from '$lib/server/storeError.ts';
import { invitationAddress } from './invitationAddress.ts';
import { sayFault } from './sayFault.ts';

const usage = `Usage: npm run editor -- COMMAND
  add NAME     make an editor, or let one choose a new password: prints a one-time sign-in link
  token NAME   print a token with which scripts publish in this editor's name
  list         print everyone who may publish
  remove NAME  take away an editor with all sessions and tokens; what was published stays`;

function nobody(name: string): StoreError {
	return new StoreError(`There is no editor called "${name}"; "list" shows those there are.`);
}

const commands: Record<string, (store: Store, name: string) => Promise<string>> = {
	add: async ({ editors }, name) => {
		const link = invitationAddress(settings().origin, await editors.add(name));
		return `Give this link to ${name}; it works once and for 7 days:\n${link}`;
	},
	token: async ({ editors }, name) => {
		const token = await editors.token(name);
		if (!token) throw nobody(name);
		return `Keep this token safe; it is shown this once and works until ${name} is removed:\n${token}`;
	},
	list: async ({ editors }) => {
		const all = await editors.list();
		const lines = all.map(({ name, active }) => (active ? name : `${name} (invited)`));
		return lines.join('\n') || 'There is no editor yet.';
	},
	remove: async ({ editors }, name) => {
		if (!(await editors.remove(name))) throw nobody(name);
		return `${name} can no longer publish.`;
	}
};

await sayFault(async () => {
	const [verb = '', ...words] = process.argv.slice(2);
	const name = words.join(' ');
	const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
	if (!command || (verb === 'list') !== (name === '')) throw new StoreError(usage);
	const store = await openStore(settings());
	try {
		console.log(await command(store, name));
	} finally {
		await store.close();
	}
});
