/**
 * SHA-256 by node:crypto: a pure function of its input and the only Node module of this layer.
 * Buttons carry the first eight digits of an article's version for as long as a message lives, so
 * the hash has to be a standard one; a hand-written SHA-256 would be one more thing to trust.
 */
import { createHash } from 'node:crypto';

/** SHA-256 of the text's UTF-8, 64 hexadecimal digits. */
export const versionOf = (text: string): string => createHash('sha256').update(text).digest('hex');
