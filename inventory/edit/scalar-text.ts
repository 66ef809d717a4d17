/** How a text is written so that it is read as that very text: plain where YAML allows it, else in double quotes. */
export function scalarText(value: string, isJson: boolean): string {
  if (!isJson && isPlain(value)) return value;
  return JSON.stringify(value).replace(INVISIBLE, (character) => escaped(character, isJson));
}

/** What nobody sees, or what turns the direction of what follows, so that a text would look like another one. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string, isJson: boolean): string {
  const code = character.codePointAt(0)!;
  if (!isJson && code > 0xffff) return `\\U${code.toString(16).padStart(8, "0")}`;
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}

// Stricter than YAML: what could be read as a number, a boolean or a date is quoted, whichever version reads it.
function isPlain(value: string): boolean {
  // Nothing reads `40GB` as a number.
  if (/^\d+(?:\.\d+)?[KMGTP]B$/i.test(value)) return true;
  return /^[A-Za-z](?:[\w.-]*\w)?$/.test(value) && !WORDS.has(value.toLowerCase());
}

/**
 * Whether a text that begins with a figure may stand plain in the place of another one, since it is of the same form: an
 * address, a prefix, a size. A number, a date or a time is none of these.
 */
export function isPlainLike(value: string, before: string): boolean {
  const isOfFigures = /^\d[\w./-]*(?: [A-Za-z]+)?$/.test(value) && Number.isNaN(Number(value));
  const isDate = /^\d+-\d+/.test(value);
  return isOfFigures && !isDate && formOf(value) === formOf(before);
}

function formOf(text: string): string {
  return text.replace(/\d+/g, "0").replace(/[A-Za-z]+/g, "a");
}

const WORDS = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);
