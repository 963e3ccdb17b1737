import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** A canonical CSV as it is kept: as text, or as what Brotli makes of its UTF-8 bytes where it is long. */
export type PackedCsv = string | Uint8Array;

/** How many bytes are not worth the trouble: several rows repeat most of what the first says. */
const short = 4_096;
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MIN_QUALITY + 1 } };
const decoder = new TextDecoder();

/** Packs the bytes of a CSV. */
export const packedCsv = (bytes: Uint8Array): PackedCsv =>
	bytes.length < short ? decoder.decode(bytes) : brotliCompressSync(bytes, options);

/** The text of a CSV that was packed. */
export const unpackedCsv = (packed: PackedCsv): string =>
	typeof packed === 'string' ? packed : decoder.decode(brotliDecompressSync(packed));

/** The same, `null` where it has more bytes than `most`; no more of it is unpacked then. */
export function unpackedWithin(packed: PackedCsv, most: number): string | null {
	if (typeof packed === 'string') return packed.length > most ? null : packed;
	try {
		return decoder.decode(brotliDecompressSync(packed, { maxOutputLength: most }));
	} catch (reason) {
		if ((reason as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
		throw reason;
	}
}
