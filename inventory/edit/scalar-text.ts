/** How a text is written so that it is read as that very text: plain where YAML allows it, else in double quotes. */
export function scalarText(value: string, isJson: boolean): string {
  return !isJson && isPlain(value) ? value : JSON.stringify(value);
}

// Stricter than YAML: what could be read as a number, a boolean or a date is quoted, whichever version reads it.
function isPlain(value: string): boolean {
  return /^[A-Za-z](?:[\w.-]*\w)?$/.test(value) && !WORDS.has(value.toLowerCase());
}

const WORDS = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);
