import type { Inventory } from "../../inventory/inventory.ts";
import { namedPlaceAt } from "../../inventory/names/object-path.ts";
import { ALWAYS_ON } from "../../project/configuration/file-configuration.ts";
import { keyOf, type Suppression } from "../../project/suppressions-file.ts";
import { countMessages } from "../count-messages.ts";
import type { FileResult, LintMessage } from "../result.ts";

/** The results with known findings set aside, and what of the known was met. */
export interface Suppressed {
  readonly results: readonly FileResult[];
  readonly used: ReadonlySet<Suppression>;
}

/** Sets the known findings aside. */
export function suppress(
  inventory: Inventory,
  results: readonly FileResult[],
  known: readonly Suppression[],
): Suppressed {
  if (known.length === 0) return { results, used: new Set() };
  const byKey = new Map(known.map((each) => [keyOf(each), each]));
  const used = new Set<Suppression>();
  const kept = results.map((result) => {
    const set: LintMessage[] = [];
    const messages = result.messages.filter((message) => {
      const finding = suppressionOf(inventory, result.filePath, message);
      const match = finding && byKey.get(keyOf(finding));
      if (!match) return true;
      used.add(match);
      set.push({ ...message, suppressions: [{ kind: "file", justification: "" }] });
      return false;
    });
    const suppressedMessages = [...result.suppressedMessages, ...set];
    return set.length === 0
      ? result
      : { ...result, messages, suppressedMessages, ...countMessages(messages) };
  });
  return { results: kept, used };
}

/**
 * What would suppress a finding; undefined for what the linter itself says, which has no rule, and for a text that
 * cannot be read: what else is wrong there is not known.
 */
export function suppressionOf(
  inventory: Inventory,
  file: string,
  message: LintMessage,
): Suppression | undefined {
  if (message.ruleId === null || message.ruleId === ALWAYS_ON) return undefined;
  const { document } = inventory.fileAt(file);
  const offset = document.lines.offset({ line: message.line, column: message.column });
  return { rule: message.ruleId, ...namedPlaceAt(document, offset) };
}
