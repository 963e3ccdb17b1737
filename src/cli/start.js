// npm start: installs what is missing, builds what is stale, then serves.
import { requireNode } from './lib/requireNode.js';

requireNode(process.versions.node);
const { runCommand } = await import('./lib/runCommand.js');
await runCommand('serve', process.argv.slice(2));
