// Control characters, and those that turn the direction of writing: a value quoted in a message must not move the
// cursor, colour the screen or show itself in another order than it has.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text that is safe to print in one line: white space becomes a space, other control characters their code. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (/[\t\n\r]/.test(character)) return " ";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
