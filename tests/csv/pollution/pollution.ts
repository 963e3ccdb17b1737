import type { DirtyFile } from './dirtyFile.ts';
import type { Random } from './random.ts';

/** Makes a file dirty in one way; `false` where that cannot be done to it. */
export type Pollution = (file: DirtyFile, random: Random) => boolean;
