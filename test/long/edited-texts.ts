import fc, { type Arbitrary } from "fast-check";

/** What people type, and what damage does, that changes how the rest of a text is read. */
const PIECES = [
  ..."azX0.-_ #:'\"[]{}&*|>?!%@,\\\t\n\r\0\u001b\u2028é😀",
  "\r\n",
  "\n  - ",
  ": ",
  "- ",
  "---\n",
  "...\n",
  "<<: *x\n",
  "&x ",
  "!!str ",
  "name: x\n",
  "null",
  "true",
  "-1",
  "1e400",
  "9007199254740993",
  "# drlint-disable-next-line\n",
  "# drlint-disable -- reason\n",
  "\ud800",
  " ".repeat(300),
  "[".repeat(70),
];

type Edit = (text: string) => string;

/** An edit at a place, which is told in thousandths of the text. */
const edits: Arbitrary<Edit> = fc
  .record({
    at: fc.nat(1000),
    kind: fc.constantFrom("insert", "delete", "line out", "line twice", "line to the right", "cut off"),
    piece: fc.constantFrom(...PIECES),
    length: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ at, kind, piece, length }) => (text) => {
    const offset = Math.round((at / 1000) * text.length);
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    const end = text.indexOf("\n", offset) + 1 || text.length;
    const line = text.slice(start, end);
    if (kind === "insert") return text.slice(0, offset) + piece + text.slice(offset);
    if (kind === "delete") return text.slice(0, offset) + text.slice(offset + length);
    if (kind === "line out") return text.slice(0, start) + text.slice(end);
    if (kind === "line twice") return text.slice(0, end) + line + text.slice(end);
    if (kind === "line to the right") return `${text.slice(0, start)} ${text.slice(start)}`;
    return text.slice(0, offset);
  });

/** One of some texts with a few edits in it. Fewer edits are smaller. */
export function editedTexts(texts: readonly string[], most = 5): Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edits, { minLength: 1, maxLength: most }))
    .map(([text, some]) => some.reduce((edited, edit) => edit(edited), text));
}
