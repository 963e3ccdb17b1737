import { ensureBuilt } from '../../src/cli/lib/built.js';
import { root } from '../../src/cli/lib/root.js';

/** The site that is looked at is the built one, made from the sources as they are now. */
export default () => ensureBuilt(root);
