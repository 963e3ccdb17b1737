// npm run import | editor | datapackage | bench -- …: one of the commands, freshly built where it is stale.
import { requireNode } from './lib/requireNode.js';

requireNode(process.versions.node);
const { runCommand } = await import('./lib/runCommand.js');
const [name = '', ...args] = process.argv.slice(2);
await runCommand(name, args);
