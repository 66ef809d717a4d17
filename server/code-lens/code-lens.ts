import type { CodeLens, Command, Position } from "vscode-languageserver";
import { answerKey, groupAlike } from "../../answers/readiness/alike.ts";
import type { MachineReadiness } from "../../answers/readiness/machine-readiness.ts";
import { isChoiceRow } from "../../answers/readiness/words.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Span } from "../../inventory/text/tree.ts";
import type { Located } from "../../schemas/located.ts";
import { counted } from "../../schemas/values/numbers.ts";
import { toRange } from "../protocol/positions.ts";
import { machinesComingUpBy } from "../views/machines-by-mapping.ts";
import { readinessIn } from "../views/readiness.ts";
import type { View } from "../views/view.ts";

/** The command that shows what holds a machine back. Its arguments: the address of the file, and the machine's name. */
export const SHOW_READINESS = "drlint.showReadiness";

/** The command that shows the machines of a network mapping. Its arguments: the address of the file, and where the mapping stands. */
export const SHOW_MACHINES = "drlint.showMachines";

/** A line of its own above an object. */
export interface Lens {
  readonly span: Span;
  /** What it says, and does. @param start where the object stands */
  command(start: Position): Command;
}

/**
 * Above each protected machine whether it is ready, the first of those with the same answer with their number; above each network mapping how many machines come up by it.
 *
 * @param uri the address of the file as the editor writes it
 */
export function lensesOf(view: View, { root }: InventoryFile, uri: string): Lens[] {
  const lens = (object: Located, command: Lens["command"]): Lens => {
    const { start, end } = object.at();
    return { span: { start, end }, command };
  };
  const machines: readonly Located[] = [
    ...(root.virtualMachines ?? []),
    ...(root.azureVirtualMachines ?? []),
  ];
  const readiness = machines.length > 0 ? readinessIn(view) : undefined;
  const answers = machines.flatMap((machine) => {
    const of = readiness?.get(machine);
    return of ? [{ machine, of }] : [];
  });
  const counts = new Map(
    groupAlike(answers, ({ of }) => answerKey(of)).map((alike) => [alike[0], alike.length]),
  );
  const ofMachines = answers.map((answer) => {
    const { machine, of } = answer;
    const title = () => countInWords(of, counts.get(answer) ?? 1) + stateInWords(of);
    return lens(machine, () => ({ title: title(), command: SHOW_READINESS, arguments: [uri, of.name] }));
  });
  const ofMappings = (root.networkMappings ?? []).map((mapping) => {
    const count = machinesComingUpBy(view, mapping).length;
    const title = count === 0 ? "no machines" : counted(count, "machine");
    return lens(mapping, (start) => ({ title, command: SHOW_MACHINES, arguments: [uri, start] }));
  });
  return [...ofMachines, ...ofMappings];
}

/** A lens as the protocol has it. */
export function toCodeLens(document: TextDocument, { span, command }: Lens): CodeLens {
  const range = toRange(document, span);
  return { range, command: command(range.start) };
}

/** The lenses of a file. */
export function codeLenses(view: View, file: InventoryFile, uri: string): CodeLens[] {
  return lensesOf(view, file, uri).map((lens) => toCodeLens(file.document, lens));
}

/** `298 machines: `, where more than one machine of a file has the answer that stands behind it; a word alone says enough. */
function countInWords({ state }: MachineReadiness, count: number): string {
  return count > 1 && (state === "not-ready" || state === "undecided")
    ? `${counted(count, "machine")}: `
    : "";
}

/** `not ready: 3 rows`, with a mark in front that is seen from afar. */
function stateInWords(machine: MachineReadiness): string {
  const { state } = machine;
  switch (state) {
    case "ready":
      return "✓ ready";
    case "network-ready":
      return "✓ network ready";
    case "not-ready":
      return `✗ not ready: ${heldBy(machine)}`;
    case "retired":
      return "✗ retired";
    case "undecided":
      return ["? undecided", waitsFor(machine)].filter((text) => text !== "").join(": ");
  }
}

/** `2 rows, 4 to choose`; what is to be chosen is no row beside. */
function heldBy({ blocking, toChoose }: MachineReadiness): string {
  const rows = toChoose.length === 0 ? blocking : blocking.filter((row) => !isChoiceRow(row));
  const choices = toChoose.length === 0 ? [] : [`${toChoose.length} to choose`];
  return [...(rows.length === 0 ? [] : [counted(rows.length, "row")]), ...choices].join(", ");
}

function waitsFor({ mistakes, missing, toChoose }: MachineReadiness): string {
  if (mistakes.length > 0) return counted(mistakes.length, "mistake");
  if (missing.length > 0) return `${counted(missing.length, "fact")} missing`;
  return toChoose.length > 0 ? `${toChoose.length} to choose` : "";
}
