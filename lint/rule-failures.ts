import type { Inventory } from "../inventory/inventory.ts";
import { objectName } from "../inventory/names/object-name.ts";
import { reasonOf } from "../project/reason.ts";
import type { FailureTaker } from "../rules/source/rule-walk.ts";
import type { Located } from "../schemas/located.ts";

/** A rule that threw an error. The others' findings stand; its own are incomplete. */
export interface RuleFailure {
  readonly rule: string;
  /** What the rule looked at, `virtual machine 'SQL01'`. */
  readonly object: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What it threw, as a sentence. */
  readonly reason: string;
}

/** Takes what rules throw, so that the others go on. A rule that has thrown is not asked again. */
export class RuleFailures implements FailureTaker {
  readonly #all: RuleFailure[] = [];
  readonly #failed = new Set<string>();
  readonly #inventory: Inventory;

  /** @param inventory the one that is linted */
  constructor(inventory: Inventory) {
    this.#inventory = inventory;
  }

  /** What was thrown, in the order in which it was. */
  get all(): readonly RuleFailure[] {
    return this.#all;
  }

  hasFailed(rule: string): boolean {
    return this.#failed.has(rule);
  }

  failed(rule: string, node: Located, error: unknown): void {
    this.#failed.add(rule);
    this.#all.push({ rule, ...where(this.#inventory, node), reason: reasonOf(error) });
  }
}

function where(inventory: Inventory, node: Located): Omit<RuleFailure, "rule" | "reason"> {
  const { file, start } = node.at();
  const { line, column } = inventory.fileAt(file).document.lines.place(start);
  return { object: objectName(node), file, line, column };
}
