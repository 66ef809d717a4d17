import { matrix } from "../../../documents/index.ts";
import type { FileResult, LintMessage } from "../../../lint/result.ts";
import type { Violation } from "../machine-readiness.ts";
import type { InventoryReadiness } from "../report.ts";

/** What can be done about rows that are violated, in the words of the rules that found it. */
export class WhatToDo {
  /** By path, the findings that are about rows. */
  readonly #messages = new Map<string, readonly LintMessage[]>();

  constructor({ findings }: Pick<InventoryReadiness, "findings">) {
    for (const result of findings) this.#messages.set(result.filePath, aboutRows(result));
  }

  /** What the finding says, and at an object of which none speaks what the row says. */
  about({ row, place, lines }: Violation): string {
    const [first, last] = lines();
    const found = this.#messages
      .get(place().file)
      ?.find((message) => message.rows.includes(row) && message.line >= first && message.line <= last);
    return found?.message ?? matrix.row(row).summary;
  }
}

/** Findings that are silenced count for readiness as the others do. */
function aboutRows({ messages, suppressedMessages }: FileResult): readonly LintMessage[] {
  return [...messages, ...suppressedMessages].filter(({ rows }) => rows.length > 0);
}
