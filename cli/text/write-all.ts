import type { TextOutput } from "../streams.ts";

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Writes many small pieces as few larger ones: each write is a call of the system. */
export function writeAll(pieces: Iterable<string>, output: TextOutput): void {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    output.write(text);
    text = "";
  }
  if (text !== "") output.write(text);
}
