import { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { type Assumption, assumeReplication } from "../../inventory/protection/assumed-replication.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readText, type TextDocument } from "../../inventory/text/document.ts";
import type { InventoryLinter, LintedInventory } from "../../lint/inventory-linter.ts";
import type { FileResult } from "../../lint/result.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import type { Suppression } from "../../project/suppressions-file.ts";
import type { KeptDecisions } from "../../rules/run/kept-machines.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import type { View } from "../views/view.ts";
import type { EarlierOf } from "./earlier-states.ts";

/** How an inventory is linted. */
export interface Conditions {
  readonly linter: InventoryLinter;
  /** The files to lint, and what holds for each. */
  readonly files: ReadonlyMap<string, FileConfiguration>;
  /** What is assumed of machines in the other files of the folder, where something is. */
  readonly assumedBeside: ReadonlyMap<string, Assumption>;
  /** The findings that are known. */
  readonly known: readonly Suppression[];
  /** What the inventory was earlier; undefined where it is compared with nothing. */
  readonly earlierOf: EarlierOf | undefined;
}

/** A text of this many characters is read and linted when it is saved, not while it is typed. */
export const LARGEST_ON_TYPE = 16 * 1024 * 1024;

/**
 * One inventory of the workspace, kept up to date: from documents to the inventory to what is found in it. After a change
 * there is another view, in which all that has not changed is what it was: the objects of the old view have gone over to
 * the new one, so that the old one must not be used any more.
 */
export class LiveInventory {
  /** Absolute path. */
  readonly folder: string;
  readonly #files = new Map<string, LiveFile>();
  #conditions: Conditions;
  #view: LiveView | undefined;
  /** How it stood when it was last looked at. */
  #before: Inventory | undefined;
  /** What was decided when it was last linted, and still holds for what has not changed since. */
  #kept: KeptDecisions | undefined;

  constructor(folder: string, conditions: Conditions) {
    this.folder = folder;
    this.#conditions = conditions;
  }

  /** The paths of the files. */
  get paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** A file as it was last handed over; undefined for none of the inventory. */
  documentAt(path: string): TextDocument | undefined {
    return this.#files.get(path)?.document;
  }

  /** Lints in another way from here on. */
  set conditions(conditions: Conditions) {
    for (const [path, file] of this.#files) {
      if (assumptionOf(path, conditions) === assumptionOf(path, this.#conditions)) continue;
      // What was assumed is part of what was read.
      file.read = undefined;
      file.before = undefined;
    }
    this.#conditions = conditions;
    this.#view = undefined;
    this.#kept = undefined;
  }

  get conditions(): Conditions {
    return this.#conditions;
  }

  /** The file as it stands in the editor. @returns whether that is another text than before */
  setText(path: string, text: string): boolean {
    const before = this.#files.get(path);
    const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (before?.isOpen && before.text === content) return false;
    const isLarge = content.length >= LARGEST_ON_TYPE;
    const document =
      before?.isOpen && !isLarge
        ? before.document.edited(content)
        : readText(path, content, { keepsTrees: !isLarge });
    this.#set(path, { document, text: content, isOpen: true, read: undefined, before: beforeEdit(before) });
    return true;
  }

  /** The file as it stands on the disk. */
  setDocument(path: string, document: TextDocument): void {
    this.#set(path, { document, text: undefined, isOpen: false, read: undefined, before: undefined });
  }

  remove(path: string): void {
    if (this.#files.delete(path)) this.#view = undefined;
  }

  /** The inventory as it stands. */
  get view(): View {
    this.#view ??= new LiveView(this.folder, this.#inventory(), (inventory) => this.#lint(inventory));
    return this.#view;
  }

  /** Forgets what can be worked out again. */
  release(): void {
    this.#view = undefined;
    this.#before = undefined;
    this.#kept = undefined;
    for (const file of this.#files.values()) {
      file.read = undefined;
      file.before = undefined;
    }
  }

  #set(path: string, file: LiveFile): void {
    this.#files.set(path, file);
    this.#view = undefined;
  }

  #lint(inventory: Inventory): LintedInventory {
    const { linter, files, known, earlierOf } = this.#conditions;
    const linted = linter.lint({
      folder: this.folder,
      inventory,
      files,
      known,
      earlier: earlierOf?.(inventory),
      keepsQuestions: true,
      keeping: { before: this.#kept },
    });
    this.#kept = linted.kept;
    return linted;
  }

  #inventory(): Inventory {
    const paths = [...this.#files.keys()].sort();
    const before = this.#before;
    this.#before = new Inventory(
      paths.map((path) => {
        const file = this.#files.get(path)!;
        file.read ??= readInventoryFile(file.document, file.before);
        file.before = undefined;
        if (assumptionOf(path, this.#conditions) === "azure") assumeReplication(file.read);
        return file.read;
      }),
      { before },
    );
    return this.#before;
  }
}

interface LiveFile {
  readonly document: TextDocument;
  /** The text that the editor has handed over; the document may hold another one. */
  readonly text: string | undefined;
  readonly isOpen: boolean;
  read: InventoryFile | undefined;
  /** What was last read of it before it was edited. Its nodes go on to the next reading. */
  before: InventoryFile | undefined;
}

/** What is assumed of the machines of a file that have no replication block. */
function assumptionOf(path: string, { files, assumedBeside }: Conditions): Assumption | undefined {
  return files.get(path)?.settings.assume ?? assumedBeside.get(path);
}

function beforeEdit(file: LiveFile | undefined): InventoryFile | undefined {
  return file?.read ?? file?.before;
}

class LiveView implements View {
  readonly folder: string;
  readonly inventory: Inventory;
  readonly #lint: (inventory: Inventory) => LintedInventory;
  #linted: LintedInventory | undefined;

  constructor(folder: string, inventory: Inventory, lint: (inventory: Inventory) => LintedInventory) {
    this.folder = folder;
    this.inventory = inventory;
    this.#lint = lint;
  }

  get run(): LintRun {
    return this.#whole.run;
  }

  get results(): readonly FileResult[] {
    return this.#whole.results;
  }

  get all(): readonly FileResult[] {
    return this.#whole.all;
  }

  get failures(): readonly RuleFailure[] {
    return this.#whole.failures;
  }

  isOn(rule: string): boolean {
    return this.#whole.isOn(rule);
  }

  get #whole(): LintedInventory {
    this.#linted ??= this.#lint(this.inventory);
    return this.#linted;
  }
}

/** Whether an inventory is linted alike under both. */
export function areSame(a: Conditions, b: Conditions): boolean {
  return (
    a.linter === b.linter &&
    a.earlierOf === b.earlierOf &&
    a.files.size === b.files.size &&
    a.assumedBeside.size === b.assumedBeside.size &&
    [...a.assumedBeside].every(([path, assumption]) => b.assumedBeside.get(path) === assumption) &&
    [...a.files].every(([path, configuration]) => b.files.get(path) === configuration) &&
    JSON.stringify(a.known) === JSON.stringify(b.known)
  );
}
