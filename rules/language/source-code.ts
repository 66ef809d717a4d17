import type { SourceLocation, SourceRange, TraversalStep } from "@eslint/core";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { childrenOf } from "../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { eslintDirectives } from "./directives.ts";
import type { LintRun } from "./run.ts";

/** A step of ESLint's traversal: a node is entered (1) or left (2). */
class VisitStep {
  readonly type = "visit";
  readonly kind = 1;
  readonly target: object;
  readonly phase: 1 | 2;
  readonly args: readonly [object];

  constructor(target: object, phase: 1 | 2) {
    this.target = target;
    this.phase = phase;
    this.args = [target];
  }
}

/**
 * What ESLint knows of a file: its text and its inventory nodes. The AST is the inventory, so rules are called with a
 * `Disk` and not with a mapping.
 */
export class InventorySourceCode {
  readonly file: InventoryFile;
  readonly run: LintRun;
  /** ESLint reads no byte order mark from our text: the reader has taken it off. */
  readonly hasBOM = false;

  constructor(file: InventoryFile, run: LintRun) {
    this.file = file;
    this.run = run;
  }

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
    return eslintDirectives(this.file.document);
  }

  /** Enters and leaves every object of the file, in the order of the schema. */
  *traverse(): Generator<TraversalStep> {
    // A stack of our own: nested generators would cost a call for each level at each step.
    const stack: VisitStep[] = [new VisitStep(this.file.root, 1)];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      yield step as unknown as TraversalStep;
      if (step.phase === 2) continue;
      stack.push(new VisitStep(step.target, 2));
      const children = childrenOf(step.target as InventoryNode);
      for (let index = children.length - 1; index >= 0; index--)
        stack.push(new VisitStep(children[index]!, 1));
    }
  }
}

function position({ line, column }: { line: number; column: number }): { line: number; column: number } {
  return { line, column: column - 1 };
}
