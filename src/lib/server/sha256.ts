import { hash } from 'node:crypto';

/** SHA-256 in hexadecimal, of a text's UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
	return hash('sha256', content);
}
