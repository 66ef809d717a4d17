import type { Linter } from "eslint";
import { bufferDocument } from "../inventory/read-inventory.ts";
import type { TextDocument } from "../inventory/text/document.ts";
import { isOnUnknownRule, isOnUnused, onWrittenParts } from "../lint/eslint/messages-on-directives.ts";
import { directiveRemoval, unusedDirective } from "../lint/eslint/unused-directive.ts";
import type { WrittenDirective } from "../rules/source/directives.ts";
import { PLUGIN_NAME } from "../rules/source/plugin-name.ts";

/** The texts that ESLint is at, by path. A text is linted again while it is put right, so the last one counts. */
const texts = new Map<string, string>();

/**
 * Puts into the words of the file what ESLint itself says of directives: it calls all of them its own, and its edits would
 * break JSON and directives that leave the plugin's name out.
 */
export const inventoryProcessor = {
  meta: { name: `${PLUGIN_NAME}/inventory` },
  supportsAutofix: true,

  preprocess(text: string, path: string): string[] {
    texts.set(path, text);
    return [text];
  },

  postprocess(messages: Linter.LintMessage[][], path: string): Linter.LintMessage[] {
    const text = texts.get(path);
    texts.delete(path);
    const all = messages.flat();
    if (text === undefined || !all.some((each) => isOnUnused(each) || isOnUnknownRule(each))) return all;
    const document = bufferDocument({ path, text });
    return onWrittenParts(document, all, "eslint").map((message) =>
      isOnUnused(message) ? inWordsOfFile(message, document) : message,
    );
  },
} satisfies Linter.Processor;

function inWordsOfFile({ fix, ...message }: Linter.LintMessage, document: TextDocument): Linter.LintMessage {
  const { lines } = document;
  const offset = lines.offset({ line: message.line, column: message.column });
  const written =
    unusedDirective(document, offset, message.message, "eslint") ??
    unusedDirective(document, offset, shortNames(message.message), "eslint");
  const removal = fix && directiveRemoval(document, { range: fix.range, text: fix.text });
  const start = lines.place(written?.span.start ?? offset);
  const end = written && lines.place(written.span.end);
  return {
    ...message,
    message: written ? named(message.message, written) : message.message,
    ...start,
    ...(end ? { endLine: end.line, endColumn: end.column } : {}),
    ...(removal ? { fix: { range: [...removal.range], text: removal.text } } : {}),
  };
}

/** The message with the names of the directive and of the rules as they stand in the file. */
function named(message: string, { as, rules }: WrittenDirective): string {
  const said = as === "eslint" ? message : message.replaceAll(/\beslint-(enable|disable)/g, `${as}-$1`);
  const written = rules.split(",").map((name) => name.trim());
  return said.replaceAll(/'([^']+)'/g, (quoted, name: string) => {
    const short = shortName(name);
    return !written.includes(name) && written.includes(short) ? `'${short}'` : quoted;
  });
}

function shortNames(message: string): string {
  return message.replaceAll(/'([^']+)'/g, (_, name: string) => `'${shortName(name)}'`);
}

function shortName(name: string): string {
  return name.startsWith(`${PLUGIN_NAME}/`) ? name.slice(PLUGIN_NAME.length + 1) : name;
}
