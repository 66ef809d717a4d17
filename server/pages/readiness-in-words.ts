import { basename } from "node:path";
import type {
  MachineReadiness,
  ReadinessState,
  Violation,
} from "../../answers/readiness/machine-readiness.ts";
import { missingInWords, RETIRED, STATES, scenarioInWords } from "../../answers/readiness/words.ts";
import { matrix, type RowId } from "../../documents/index.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { readinessIn } from "../views/readiness.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";
import type { Page } from "./requests.ts";

/** States that are named where no machine is in them, too. */
const ALWAYS_COUNTED: ReadonlySet<ReadinessState> = new Set(["not-ready", "undecided", "ready"]);

/** What holds the machines of a name back: the rows that are violated, and the facts that are missing. */
export function readinessOfMachine(view: View, machine: string, prose: Prose): Page | undefined {
  const named = [...readinessIn(view).values()].filter(({ name }) => name === machine);
  if (named.length === 0) return undefined;
  return { title: `Readiness of ${machine}`, text: headed(named.map((each) => machineText(each, prose))) };
}

/** The same of all machines of a file, those first that are not ready. */
export function readinessOfFile(view: View, file: InventoryFile, prose: Prose): Page {
  const { path } = file;
  const own = [...readinessIn(view).values()].filter((each) => each.file === path);
  const order = ["not-ready", "retired", "undecided", "network-ready", "ready"] as const;
  const counts = order.flatMap((state) => {
    const count = own.filter((each) => each.state === state).length;
    return count > 0 || ALWAYS_COUNTED.has(state) ? `${count} ${STATES[state]}` : [];
  });
  const sorted = order.flatMap((state) => own.filter((each) => each.state === state));
  const title = `Readiness of ${basename(path)}`;
  const summary = own.length > 0 ? counts.join(", ") : "No machine here has a replication block.";
  return {
    title,
    text: headed([prose.bold(title), summary, ...sorted.map((each) => machineText(each, prose))]),
  };
}

function headed(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

function machineText(machine: MachineReadiness, prose: Prose): string {
  const { name, scenario, state, blocking, violations, warned, mistakes, toChoose, documents } = machine;
  const parts = [
    `${prose.bold(`${name}: ${STATES[state]}`)} (${scenarioInWords(scenario)})`,
    state === "retired" ? prose.text(`${RETIRED[0]!.toUpperCase()}${RETIRED.slice(1)}.`) : "",
    list(
      prose,
      "What cannot be read:",
      mistakes.map(({ message, place }) => {
        const { file, line } = place();
        return prose.text(`${basename(file)}:${line}: ${message}`);
      }),
    ),
    list(
      prose,
      "What is still to be chosen:",
      toChoose.map((property) => prose.code(property)),
    ),
    list(
      prose,
      "What holds it back:",
      blocking.map((row) => rowText(row, violations, prose)),
    ),
    list(
      prose,
      state === "undecided"
        ? "What is to be recorded, so that it can be told:"
        : "What is not recorded besides:",
      missingInWords(machine).map(({ property, of }) => prose.code(property) + prose.text(of)),
    ),
    list(
      prose,
      "What works, but loses or changes something:",
      warned.map((row) => prose.text(matrix.row(row).summary)),
    ),
    list(
      prose,
      "What it was held against:",
      documents.map((id) => prose.text(`${matrix.documents[id].title}, ${matrix.documents[id].date}`)),
    ),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function list(prose: Prose, heading: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${heading}\n\n${prose.list(items)}`;
}

/** What the row says, the objects that break it, and the document. */
function rowText(row: RowId, violations: readonly Violation[], prose: Prose): string {
  const { title, summary, document } = matrix.row(row);
  const { title: name, url, date } = matrix.documents[document];
  const places = violations
    .filter((each) => each.row === row)
    .map((each) => {
      const { file, line } = each.place();
      return `${each.object}, ${basename(file)}:${line}`;
    });
  const lines = [
    `${prose.bold(title)}: ${prose.text(summary)}`,
    prose.text([...new Set(places)].join("; ")),
    `${url ? prose.link(name, url) : prose.text(name)}, ${date}`,
  ];
  return lines.join(prose.lineBreak);
}
