// npm run editor -- add NAME | token NAME | list | disable NAME: who may publish.
import { invitationAddress } from '$lib/server/people/invitationAddress.ts';
import { settings } from '$lib/server/settings.ts';
import { type Store, openStore } from '$lib/server/store.ts';
import { StoreError } from '$lib/server/storeError.ts';
import { sayFault } from './sayFault.ts';

const usage = `Usage: npm run editor -- COMMAND
  add NAME      make an editor, bring one back, or let one choose a new password: prints a one-time sign-in link
  token NAME    print a token with which scripts publish in this editor's name
  list          print every editor, and who is only invited or disabled
  disable NAME  end an editor's sessions, tokens and links; the name stays beside what was published`;

function nobody(name: string): StoreError {
	return new StoreError(`No editor called "${name}" may publish; "list" shows those there are.`);
}

const commands: Record<string, (store: Store, name: string) => Promise<string>> = {
	add: async ({ editors }, name) => {
		const link = invitationAddress(settings().origin, await editors.add(name));
		return `Give this link to ${name}; it works once and for 7 days:\n${link}`;
	},
	token: async ({ editors }, name) => {
		const token = await editors.token(name);
		if (!token) throw nobody(name);
		return `Keep this token safe; it is shown this once and works until ${name} revokes it or is disabled:\n${token}`;
	},
	list: async ({ editors }) => {
		const all = await editors.list();
		const lines = all.map(({ name, state }) => (state === 'active' ? name : `${name} (${state})`));
		return lines.join('\n') || 'There is no editor yet.';
	},
	disable: async ({ editors }, name) => {
		if (!(await editors.disable(name))) throw nobody(name);
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
