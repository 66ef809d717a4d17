/** The characters that mean something in YAML, and what the others may be, for the reader that looks at each. */

export const space = 0x20;
export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const exclamationMark = 0x21;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const asterisk = 0x2a;
export const comma = 0x2c;
export const dash = 0x2d;
export const backslash = 0x5c;
export const colon = 0x3a;
export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const openingBracket = 0x5b;
export const closingBracket = 0x5d;
export const bar = 0x7c;
export const openingBrace = 0x7b;
export const closingBrace = 0x7d;

/** What a character below U+0100 may be; the bits of the tables below. */
export const inKey = 1;
export const startsKey = 2;
export const startsPlain = 4;
export const inPlain = 8;
export const inQuoted = 16;
export const inText = 32;

const classes = new Uint8Array(256);
for (let unit = space; unit < 256; unit++) {
  const character = String.fromCharCode(unit);
  const isControl = unit >= 0x7f && unit < 0xa0;
  if (/[A-Za-z0-9_$./-]/.test(character)) classes[unit]! |= inKey;
  if (/[A-Za-z0-9_$]/.test(character)) classes[unit]! |= startsKey;
  if (/[A-Za-z0-9_/.+\\$(~;]/.test(character) || unit >= 0xa0) classes[unit]! |= startsPlain;
  if (!isControl && !/[:#[\]{},]/.test(character)) classes[unit]! |= inPlain;
  if (!isControl && !/["'\\]/.test(character)) classes[unit]! |= inQuoted;
  if (!isControl) classes[unit]! |= inText;
}
classes[tab]! |= inText;

/** Whether a character (a UTF-16 unit; NaN is none) may stand where a kind of text wants it. Surrogates never may. */
export function isOf(unit: number, kind: number): boolean {
  return unit < 256 ? (classes[unit]! & kind) !== 0 : unit < 0xd800 && kind >= startsPlain;
}
