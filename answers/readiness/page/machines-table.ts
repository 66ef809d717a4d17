import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { shownPath } from "../../../project/place.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { counted } from "../../../schemas/values/numbers.ts";
import { type Content, type Html, html } from "../../page/html.ts";
import type { MachineReadiness, Violation } from "../machine-readiness.ts";
import type { ReadinessReport } from "../report.ts";
import {
  isChoiceRow,
  type MissingInWords,
  missingBesideChoices,
  missingInWords,
  RETIRED,
  STATES,
} from "../words.ts";
import type { Group, MachineGroups } from "./groups.ts";
import { WhatToDo } from "./what-to-do.ts";

/** States, the most urgent first. */
export const STATE_ORDER = ["not-ready", "undecided", "retired", "network-ready", "ready"] as const;

/** What the lines of the table are written with. */
interface LineContext {
  readonly cwd: string;
  readonly groups: MachineGroups;
  readonly shortRows: ShortRows;
  readonly whatToDo: WhatToDo;
  /** Whether all that holds a machine back is open at first. */
  readonly isOpen: boolean;
}

/** With more machines than this what holds one back is closed at first. */
const MOST_OPEN = 30;

/** All machines, those first that are not ready, with a form that chooses among them. */
export function machinesTable({ inventories }: ReadinessReport, groups: MachineGroups, cwd: string): Html {
  const shortRows = new ShortRows(matrix);
  const count = inventories.reduce((sum, { machines }) => sum + machines.length, 0);
  const lines = inventories.flatMap((inventory) => {
    const context = { cwd, groups, shortRows, whatToDo: new WhatToDo(inventory), isOpen: count <= MOST_OPEN };
    return inventory.machines.map((machine) => ({ machine, context }));
  });
  const order = (machine: MachineReadiness) => STATE_ORDER.indexOf(machine.state);
  lines.sort((a, b) => order(a.machine) - order(b.machine));
  return html`<section class="machines">
<h2 id="machines">Machines</h2>
<form class="filter" role="search" aria-labelledby="machines" hidden>
<label>Find <input type="search" name="text" placeholder="machine, row, fact …" autocomplete="off"></label>
<label>State <select name="state"><option value="">all</option>${STATE_ORDER.map((state) => html`<option value="${state}">${STATES[state]}</option>`)}</select></label>
<label>Scenario <select name="scenario"><option value="">all</option>${groups.scenarios.all().map(option)}</select></label>
<label>Host or region <select name="place"><option value="">all</option>${groups.places.all().map(option)}</select></label>
<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>
<div class="tools" hidden><button type="button" data-open="all">Open all</button><button type="button" data-open="none">Close all</button></div>
<div class="scroll" role="region" tabindex="0" aria-labelledby="machines">
<table class="chosen">
<thead><tr>${["Machine", "State", "Scenario", "Host or region", "What holds it back, and what to do"].map((heading) => html`<th scope="col"><button type="button" class="sort" disabled>${heading}</button></th>`)}</tr></thead>
<tbody>
${lines.map(({ machine, context }) => line(machine, context))}</tbody>
</table>
<p class="nothing-left" hidden>No machine is like that.</p>
</div>
</section>
`;
}

function option({ key, name }: Group): Html {
  return html`<option value="${key}">${name}</option>`;
}

function line(machine: MachineReadiness, context: LineContext): Html {
  const { name, state } = machine;
  const { file, line: number } = machine.place();
  const [scenario, place] = [context.groups.scenarios.of(machine), context.groups.places.of(machine)];
  return html`<tr data-state="${state}" data-scenario="${scenario.key}" data-place="${place.key}">
<th scope="row">${name}<span class="aside">${shownPath(file, context.cwd)}:${number}</span></th>
<td class="is-${state}" data-order="${STATE_ORDER.indexOf(state)}"><span class="state">${STATES[state]}</span></td>
<td>${scenario.name}</td>
<td>${place.name}</td>
<td data-order="${machine.blocking.length * 10_000 + machine.missing.length}">${reasons(machine, context)}</td>
</tr>
`;
}

function reasons(machine: MachineReadiness, context: LineContext): Content {
  const { state, isConsidered, mistakes, toChoose, warned } = machine;
  const blocking =
    toChoose.length > 0 ? machine.blocking.filter((row) => !isChoiceRow(row)) : machine.blocking;
  const missing = missingOf(machine);
  const isFree = blocking.length + mistakes.length + missing.length === 0;
  return [
    state === "retired" && html`<p>${RETIRED[0]!.toUpperCase()}${RETIRED.slice(1)}.</p>`,
    isConsidered && isFree && html`<p>Nothing speaks against it.</p>`,
    list(
      counted(mistakes.length, "mistake"),
      mistakes.map(({ message, place }) => {
        const { file, line: number } = place();
        return html`<code>${shownPath(file, context.cwd)}:${number}</code> ${message}`;
      }),
      context,
    ),
    list(
      `Blocked: ${some(blocking.map((row) => matrix.row(row).title))}`,
      withWhatToDo(
        machine.violations.filter(({ row }) => toChoose.length === 0 || !isChoiceRow(row)),
        context,
      ),
      context,
    ),
    toChoose.length > 0 && html`<p>Still to choose: ${toChoose.join(", ")}</p>`,
    list(
      `Record: ${some(missing.map(({ property }) => property))}`,
      missing.map(({ property, of }) => html`<code>${property}</code>${of}`),
      context,
    ),
    list(
      `Warned of: ${some(warned.map((row) => matrix.row(row).title))}`,
      withWhatToDo(machine.warnings(), context),
      context,
    ),
  ];
}

/** More names than this are told by their number while what they stand for is closed. */
const MOST_NAMES = 3;

function some(names: readonly string[]): string {
  const others = names.length - MOST_NAMES;
  const named = names.slice(0, MOST_NAMES).join(", ");
  return others > 0 ? `${named} and ${others} more` : named;
}

/** Rows with what to do about each. Where one finding is about several rows it is told once. */
function withWhatToDo(rows: readonly Violation[], { whatToDo, shortRows, cwd }: LineContext): Html[] {
  const alike = new Map<string, [Violation, ...Violation[]]>();
  for (const each of rows) addTo(alike, `${each.object}\n${whatToDo.about(each)}`, each);
  return [...alike.values()].map((each) => {
    const [first] = each;
    const { file, line: number } = first.place();
    const titles = each.map(({ row }) => matrix.row(row).title).join(", ");
    const rows = each.map(({ row }) => html`, <code>${shortRows.of(row)}</code>`);
    return html`<b>${titles}</b>: ${whatToDo.about(first)} <span class="aside">${first.object}, ${shownPath(file, cwd)}:${number}${rows}</span>`;
  });
}

/** What is to be recorded next. Of a machine that is not ready, no fact would help. */
function missingOf(machine: MachineReadiness): readonly MissingInWords[] {
  if (machine.state === "not-ready" || machine.state === "retired") return [];
  return missingInWords({ ...machine, missing: missingBesideChoices(machine) });
}

function list(summary: string, items: readonly Html[], { isOpen }: LineContext): Content {
  if (items.length === 0) return undefined;
  return html`<details${isOpen && html` open`}><summary>${summary}</summary><ul class="reasons">
${items.map(
  (item) => html`<li>${item}</li>
`,
)}</ul></details>`;
}
