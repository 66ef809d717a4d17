import { objectName } from "../inventory/names/object-name.ts";
import { reasonOf } from "../project/reason.ts";
import type { InventoryRule } from "../rules/define/rule-types.ts";
import { Basis } from "../rules/run/ledger.ts";
import type { LintRun } from "../rules/run/lint-run.ts";
import type { InventorySourceCode } from "../rules/source/source-code.ts";
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

/** Catches what rules throw, so that the others go on. A rule that has thrown is not asked again, until they are told. */
export class RuleFailures {
  readonly #all: RuleFailure[] = [];
  readonly #failed = new Set<string>();

  /** Hands out what was gathered, and begins anew: rules that have thrown are asked again. */
  take(): readonly RuleFailure[] {
    this.#failed.clear();
    return this.#all.splice(0);
  }

  /** The rule, made safe to run. */
  guard(rule: InventoryRule): InventoryRule {
    const { name } = rule;
    const guardedCreate: InventoryRule["create"] = (context) => {
      const source = context.sourceCode as InventorySourceCode;
      // Asked before each call of a listener, millions of times in a large inventory: a variable is fast.
      let isOff = this.#failed.has(name);
      const fail = (error: unknown, node: Located) => {
        isOff = true;
        this.#failed.add(name);
        this.#all.push({ rule: name, ...where(source, node), reason: reasonOf(error) });
      };
      const guarded = (listener: (node: Located) => void) => (node: Located) => {
        if (isOff) return;
        try {
          listener(node);
        } catch (error) {
          fail(error, node);
        }
      };
      if (isOff) return {};
      try {
        const visitor = Object.entries(rule.create(context)) as [string, (node: Located) => void][];
        return Object.fromEntries(
          visitor.map(([selector, listener]) => [selector, keeping(guarded(listener), rule, source.run)]),
        );
      } catch (error) {
        fail(error, source.ast);
        return {};
      }
    };
    return { ...rule, create: guardedCreate };
  }
}

/** A listener that need not be called at machines that keep what was decided of them, unless its rule looks around. */
function keeping(
  listener: (node: Located) => void,
  { meta }: InventoryRule,
  { kept, ledger }: LintRun,
): (node: Located) => void {
  const { looksAround } = meta.docs;
  if (!kept) return listener;
  return (node) => {
    if (kept.isKept && !looksAround) return;
    ledger.basis = kept.isInMachine && !looksAround ? Basis.own : Basis.others;
    listener(node);
  };
}

function where(source: InventorySourceCode, node: Located): Omit<RuleFailure, "rule" | "reason"> {
  const { file, start } = node.at();
  const { line, column } = source.file.document.lines.place(start);
  return { object: objectName(node), file, line, column };
}
