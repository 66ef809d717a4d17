// Control characters, and format characters such as those that turn the direction of writing: a value quoted in a
// message must not move the cursor, colour the screen or show itself in another order than it has. The joiners of
// emoji and of some scripts do none of that.
const UNPRINTABLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text that is safe to print in one line: white space becomes a space, other control characters their code. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    if (/[\t\n\r]/.test(character)) return " ";
    return `\\u{${character.codePointAt(0)!.toString(16)}}`;
  });
}
