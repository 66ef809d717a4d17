import type { SourceLocation, SourceRange, TraversalStep } from "@eslint/core";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { childrenOf } from "../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { LintRun } from "../run/lint-run.ts";
import { eslintDirectives } from "./eslint-directives.ts";
import type { Visitor } from "./rule-walk.ts";

/** What a rule is set up with where it joins the others. */
export interface JoiningContext {
  /** What the linter calls the rule. */
  readonly id: string;
  readonly options: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sourceCode: InventorySourceCode;
  readonly report: (descriptor: object) => void;
}

/** A rule that is run with others over all files of an inventory. */
export interface JoiningRule {
  readonly name: string;
  /** Whether it reads what the others decided. */
  readonly runsAfterOthers: boolean;
  readonly looksAround: boolean;
  /** Functions by node type, as ESLint calls them. */
  create(context: JoiningContext): Visitor;
}

/** A step of ESLint's traversal: a node is entered (1) or left (2). */
interface VisitStep {
  readonly type: "visit";
  readonly kind: 1;
  target: object;
  phase: 1 | 2;
  readonly args: [object];
}

/**
 * What ESLint knows of a file: its text and its inventory nodes. The AST is the inventory, so rules are called with a
 * `Disk` and not with a mapping.
 */
export class InventorySourceCode {
  file: InventoryFile;
  run: LintRun;
  readonly #isOwnRule: (name: string) => boolean;
  /** ESLint reads no byte order mark from our text: the reader has taken it off. */
  readonly hasBOM = false;

  /** @param isOwnRule whether a name, without the plugin's, is that of one of drlint's own rules */
  constructor(file: InventoryFile, run: LintRun, isOwnRule: (name: string) => boolean) {
    this.file = file;
    this.run = run;
    this.#isOwnRule = isOwnRule;
  }

  /**
   * Takes a rule among those that run over all files of the inventory at once, and says what it visits of this file.
   * Undefined where whoever lints sees to all files itself, as drlint's own engine does.
   */
  join?(rule: JoiningRule, context: JoiningContext): ReturnType<JoiningRule["create"]>;

  get text(): string {
    return this.file.document.text;
  }

  get ast(): InventoryNode {
    return this.file.root;
  }

  /** The lines of the text, without their line breaks. */
  get lines(): string[] {
    return this.text.split(/\r\n|\r|\n/);
  }

  /** A span of the text as ESLint places it: lines from 1, columns from 0. */
  locationOf({ start, end }: { readonly start: number; readonly end: number }): SourceLocation {
    const { lines } = this.file.document;
    return { start: position(lines.place(start)), end: position(lines.place(end)) };
  }

  /** The place of a node or a directive, for ESLint's own use. */
  getLoc(node: object): SourceLocation {
    return this.locationOf(
      "start" in node ? (node as { start: number; end: number }) : (node as InventoryNode).at(),
    );
  }

  /** The offsets of a node or a directive, for ESLint's own use. */
  getRange(node: object): SourceRange {
    const { start, end } =
      "start" in node ? (node as { start: number; end: number }) : (node as InventoryNode).at();
    return [start, end];
  }

  /** The node that holds a node. */
  getParent(node: object): object | undefined {
    return (node as InventoryNode).parent;
  }

  /** The directives in the file's comments. */
  getDisableDirectives(): ReturnType<typeof eslintDirectives> {
    return eslintDirectives(this.file.document, this.#isOwnRule);
  }

  /**
   * Enters and leaves every object of the file, in the order of the schema. ESLint takes each step before it asks for
   * the next, so that one object serves for all of them.
   */
  *traverse(): Generator<TraversalStep> {
    const { root } = this.file;
    const step: VisitStep = { type: "visit", kind: 1, target: root, phase: 1, args: [root] };
    // The nodes to enter, and below them, as `undefined` and the node, those to leave.
    const stack: (InventoryNode | undefined)[] = [root];
    while (stack.length > 0) {
      let node = stack.pop();
      step.phase = node === undefined ? 2 : 1;
      node ??= stack.pop()!;
      step.target = node;
      step.args[0] = node;
      yield step as unknown as TraversalStep;
      if (step.phase === 2) continue;
      stack.push(node, undefined);
      const children = childrenOf(node);
      for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]);
    }
  }
}

function position({ line, column }: { line: number; column: number }): { line: number; column: number } {
  return { line, column: column - 1 };
}
