import type { TraversalStep } from "@eslint/core";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { LintRun } from "../run/lint-run.ts";
import { type FailureTaker, type RuleOnWalk, RuleWalk, type Visitor } from "./rule-walk.ts";
import { InventorySourceCode } from "./source-code.ts";

/**
 * A file through which rules are walked: ESLint sets them up, takes their findings and knows what directives silence, and is
 * shown no more than the top of the file, at which the walk begins.
 */
export class WalkedSourceCode extends InventorySourceCode {
  readonly #failures: FailureTaker | undefined;
  #walk: RuleWalk | undefined;

  /**
   * @param isOwnRule whether a name, without the plugin's, is that of one of drlint's own rules
   * @param failures who takes what rules throw; left out, it ends the lint
   */
  constructor(
    file: InventoryFile,
    run: LintRun,
    isOwnRule: (name: string) => boolean,
    failures?: FailureTaker,
  ) {
    super(file, run, isOwnRule);
    this.#failures = failures;
  }

  /** Sets a rule up for the walk, and says what ESLint is to call. */
  take(rule: RuleOnWalk, create: () => Visitor): { Inventory?: () => void } {
    // ESLint sets all rules up before it visits anything.
    const isFirst = this.#walk === undefined;
    this.#walk ??= new RuleWalk(this.file, this.run, this.#failures);
    this.#walk.add(rule, create);
    return isFirst ? { Inventory: () => this.#go() } : {};
  }

  #go(): void {
    const walk = this.#walk!;
    this.#walk = undefined;
    walk.go();
  }

  override *traverse(): Generator<TraversalStep> {
    const { root } = this.file;
    yield { type: "visit", kind: 1, target: root, phase: 1, args: [root] } as unknown as TraversalStep;
  }
}
