/**
 * Keys repeat for every virtual machine: each name is kept as one string, so that equal keys are the same string and
 * a key's text does not keep the whole file alive.
 */

const tableSize = 1024;
const table: (string | undefined)[] = new Array(tableSize).fill(undefined);

/**
 * The text between two offsets as a string that is shared by all equal keys. Names in the table are found without
 * cutting a string out of the text; a slot that two names want goes to the later one.
 */
export function sharedName(text: string, start: number, end: number): string {
  const length = end - start;
  if (length === 0 || length > 64) return text.slice(start, end);
  const hash =
    (length * 31 +
      text.charCodeAt(start) * 7 +
      text.charCodeAt(end - 1) * 131 +
      text.charCodeAt(start + (length >> 1)) * 17) &
    (tableSize - 1);
  const known = table[hash];
  if (known !== undefined && known.length === length && same(text, start, known)) return known;
  const name = detached(text.slice(start, end));
  table[hash] = name;
  return name;
}

function same(text: string, start: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (text.charCodeAt(start + index) !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** A copy that does not refer to the text it was cut from; as a property name it is also quick to compare. */
function detached(text: string): string {
  return Object.keys({ [text]: 0 })[0]!;
}
