import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { childrenOf } from "../../inventory/nodes/children.ts";
import { isMachine } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { propertyShape } from "../../schemas/shape.ts";
import type { Binding } from "../run/binding.ts";
import { leftOut } from "../run/choices.ts";
import type { LintRun } from "../run/lint-run.ts";
import type { Listener } from "../run/listener.ts";
import { KindListeners, type WalkingRule } from "./kind-listeners.ts";

/** Functions by kind of object, `Disk`, or `Disk:exit` for when one is left. */
export type Visitor = Readonly<Record<string, Listener | undefined>>;

/** What is to be known of a rule. */
export type RuleOnWalk = Omit<WalkingRule, "isOff">;

/** Who takes what rules throw, so that the others go on. */
export interface FailureTaker {
  /** Whether a rule has thrown something, so that it is not to be asked again. */
  hasFailed(rule: string): boolean;
  failed(rule: string, node: Located, error: unknown): void;
}

/**
 * Takes rules through the objects of a file: each object before what it holds, in the order of the schema, and at each the
 * rules in the order in which they were added.
 */
export class RuleWalk {
  readonly #file: InventoryFile;
  readonly #run: LintRun;
  readonly #failures: FailureTaker | undefined;
  readonly #entering = new Map<string, KindListeners>();
  readonly #leaving = new Map<string, KindListeners>();
  /** By kind. */
  readonly #around = new Map<EntityName, readonly string[]>();
  #alone: Binding | undefined;
  #isConsidered = false;

  /** @param failures left out, what a rule throws ends the walk */
  constructor(file: InventoryFile, run: LintRun, failures?: FailureTaker) {
    this.#file = file;
    this.#run = run;
    this.#failures = failures;
  }

  /**
   * Sets a rule up for the walk.
   *
   * @param create makes what the rule does
   */
  add(rule: RuleOnWalk, create: () => Visitor): void {
    if (this.#failures?.hasFailed(rule.name)) return;
    const walking: WalkingRule = { ...rule, isOff: false };
    try {
      for (const [selector, listener] of Object.entries(create()))
        if (listener) this.#listen(walking, selector, listener);
    } catch (error) {
      this.#fail(walking, this.#file.root, error);
    }
  }

  #listen(rule: WalkingRule, selector: string, listener: Listener): void {
    const [kind, leaving, ...others] = selector.split(":") as [string, string?];
    if (!Object.hasOwn(shapes, kind) || others.length > 0 || (leaving !== undefined && leaving !== "exit"))
      throw new Error(`It visits '${selector}', which is no kind of object.`);
    const byKind = leaving ? this.#leaving : this.#entering;
    let ofKind = byKind.get(kind);
    if (!ofKind) {
      ofKind = new KindListeners(this.#run);
      byKind.set(kind, ofKind);
    }
    ofKind.add(rule, listener);
  }

  /** Visits all objects of the file. */
  go(): void {
    this.#visit(this.#file.root);
  }

  #visit(node: InventoryNode): void {
    const { kept, watch } = this.#run;
    watch?.visiting?.();
    const isMachineKept = kept !== undefined && isMachine(node);
    if (isMachineKept) kept.turnTo(node);
    // A machine that keeps what was decided of it is a matter of rules that look around alone.
    const isAround = kept?.isKept ?? false;
    const { nodeType } = node;
    const entering = this.#entering.get(nodeType);
    if (entering && (!isAround || entering.lookAround)) this.#call(entering, node);
    const children = childrenOf(node, isAround ? this.#aroundBelow(nodeType) : undefined);
    for (let index = 0; index < children.length; index++) this.#visit(children[index]!);
    const leaving = this.#leaving.get(nodeType);
    if (leaving && (!isAround || leaving.lookAround)) this.#call(leaving, node);
    if (isMachineKept) kept.turnTo(undefined);
  }

  /** The properties of objects of a kind under which there is something that a rule visits that looks around. */
  #aroundBelow(kind: EntityName): readonly string[] {
    let properties = this.#around.get(kind);
    if (!properties) {
      const { parts } = shapes[kind];
      properties = parts.filter((property) => {
        const entity = propertyShape(shapes[kind], property)?.entity;
        return entity === undefined || this.#isAround(entity);
      });
      this.#around.set(kind, properties);
    }
    return properties;
  }

  #isAround(kind: EntityName): boolean {
    const isVisited = [this.#entering, this.#leaving].some((byKind) => byKind.get(kind)?.lookAround);
    return isVisited || this.#aroundBelow(kind).length > 0;
  }

  #call(listeners: KindListeners, node: InventoryNode): void {
    const { kept, bindings, watch } = this.#run;
    const alone = bindings.alone(node);
    if (alone !== this.#alone) {
      // The parts of a machine are held alike, and have its state.
      this.#alone = alone;
      this.#isConsidered = alone !== undefined && leftOut(this.#run.inventory, node) === "not-asked";
    }
    listeners.open((rule, error) => this.#fail(rule, node, error));
    const calls = listeners.at(node, alone, this.#isConsidered);
    for (let index = 0; index < calls.length; index++) {
      const { rule, visit } = calls[index]!;
      if (rule.isOff) continue;
      if (kept && !kept.letsDecide(rule)) continue;
      const before = watch?.asked ? performance.now() : 0;
      try {
        visit(node as never, alone as Binding);
      } catch (error) {
        this.#fail(rule, node, error);
      }
      watch?.asked?.(rule.name, performance.now() - before);
    }
    kept?.paused();
  }

  #fail(rule: WalkingRule, node: Located, error: unknown): void {
    if (!this.#failures) throw error;
    rule.isOff = true;
    this.#failures.failed(rule.name, node, error);
  }
}
