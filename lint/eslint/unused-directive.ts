import { remembered } from "../../inventory/remembered.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { type DirectiveReader, directivesOf, type WrittenDirective } from "../../rules/source/directives.ts";
import type { FixEdit } from "../result.ts";

/**
 * The directive of which ESLint says that it silences nothing. ESLint says no end, and of one in JSON the beginning of the object
 * that it holds for. Undefined where the message is about something else.
 *
 * @param start where ESLint says it is
 * @param message ESLint's, with the names of rules as they are written
 * @param reader who lints
 */
export function unusedDirective(
  document: TextDocument,
  start: number,
  message: string,
  reader: DirectiveReader = "drlint",
): WrittenDirective | undefined {
  const directives = remembered(document, byWhatIsSaid[reader]);
  const unused = [...message.matchAll(/'([^']+)'/g)].map(([, rule]) => rule!);
  return (
    directives.get(`${start} ${unused[0] ?? ""}`)?.find(({ rules }) => {
      const named = namesIn(rules);
      return unused.every((rule) => named.includes(rule));
    }) ?? directives.get(`${start}`)?.[0]
  );
}

/** Directives by what ESLint says of them: where they are, and of an object in JSON, for which several can hold, a rule. */
type SaidOf = ReadonlyMap<string, readonly WrittenDirective[]>;

// All directives of a file can be unused.
const byWhatIsSaid = {
  drlint: (document: TextDocument) => saidOf(directivesOf(document, "drlint")),
  eslint: (document: TextDocument) => saidOf(directivesOf(document, "eslint")),
};

function saidOf(directives: readonly WrittenDirective[]): SaidOf {
  const said = new Map<string, WrittenDirective[]>();
  for (const directive of directives) {
    const { type, rules, span, object } = directive;
    const holdsForObject = type === "disable" && object !== undefined;
    const keys = holdsForObject ? namesIn(rules).map((name) => `${object.start} ${name}`) : [`${span.start}`];
    for (const key of keys) {
      const same = said.get(key);
      if (same) same.push(directive);
      else said.set(key, [directive]);
    }
  }
  return said;
}

/** The names of rules as a directive lists them; one that is empty where it names none. */
function namesIn(rules: string): string[] {
  return rules.split(",").map((name) => name.trim());
}

/**
 * The edit that takes a directive out which silences nothing: with its line where it stands alone, else with the white
 * space before it. ESLint's own would leave the white space.
 *
 * Undefined where ESLint's edit cannot be used. In JSON it would leave a comma too many; one that takes out some of
 * several rules looks for the names as ESLint knows them, with the plugin's in front.
 */
export function directiveRemoval(document: TextDocument, { range, text }: FixEdit): FixEdit | undefined {
  const takesAllOut = text !== "";
  if (document.isJson || !takesAllOut) return undefined;
  const [start, end] = range;
  const { lines } = document;
  const lineStart = lines.offset({ line: lines.place(start).line, column: 1 });
  const before = document.text.slice(lineStart, start).trimEnd();
  if (before !== "") return { range: [lineStart + before.length, end], text: "" };
  const lineBreak = /^(?:\r\n|[\r\n])?/.exec(document.text.slice(end, end + 2))![0];
  return { range: [lineStart, end + lineBreak.length], text: "" };
}
