import { matrix, type RowId } from "../../../documents/index.ts";
import type { FileResult, LintMessage } from "../../../lint/result.ts";
import { firstIndex } from "../../../schemas/values/first-index.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import type { Violation } from "../machine-readiness.ts";
import type { InventoryReadiness } from "../report.ts";

/** What can be done about rows that are violated or warned of, in the words of the rules that found it. */
export class WhatToDo {
  /** By path and by row, the findings in the order of their lines. */
  readonly #messages = new Map<string, ReadonlyMap<RowId, readonly LintMessage[]>>();

  constructor({ findings }: Pick<InventoryReadiness, "findings">) {
    for (const result of findings) this.#messages.set(result.filePath, byRow(result));
  }

  /** What the finding says, and at an object of which none speaks what the row says. */
  about({ row, place, lines }: Violation): string {
    const [first, last] = lines();
    const messages = this.#messages.get(place().file)?.get(row) ?? [];
    const found = messages[firstIndex(messages, ({ line }) => line >= first)];
    return found && found.line <= last ? found.message : matrix.row(row).summary;
  }
}

/** Findings that are silenced count for readiness as the others do. */
function byRow({ messages, suppressedMessages }: FileResult): ReadonlyMap<RowId, readonly LintMessage[]> {
  const found = new Map<RowId, LintMessage[]>();
  const inOrder = [...messages, ...suppressedMessages].sort((a, b) => a.line - b.line);
  for (const message of inOrder) for (const row of message.rows) addTo(found, row, message);
  return found;
}
