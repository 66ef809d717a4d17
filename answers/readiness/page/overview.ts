import { matrix } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { grouped } from "../../../schemas/values/numbers.ts";
import { type Content, type Html, html } from "../../page/html.ts";
import type { MachineReadiness, ReadinessState } from "../machine-readiness.ts";
import type { ReadinessReport } from "../report.ts";
import { sharedBlocks } from "../shared-blocks.ts";
import { STATES } from "../words.ts";
import type { Group, Groups, MachineGroups } from "./groups.ts";
import { STATE_ORDER } from "./machines-table.ts";

/** More lines than this of one table are folded away. */
const MOST_LINES = 8;

/** The machines by what they have in common: the scenario, where they stand, what blocks them, and what is not recorded of them. */
export function overview(report: ReadinessReport, { scenarios, places }: MachineGroups): Html {
  const machines = report.inventories.flatMap((inventory) => inventory.machines);
  return html`<div class="overview">
${byGroup("By scenario", "Scenario", machines, scenarios, "scenario")}${byGroup("By host or region", "Host or region", machines, places, "place")}${blocking(report)}${shared(machines)}${missing(report)}</div>
`;
}

/** States that have a column, also where no machine is in them. */
const COLUMNS: ReadonlySet<ReadinessState> = new Set(["not-ready", "undecided", "ready"]);

/** A table of groups with how many machines of each are in which state, the largest first. */
function byGroup(
  title: string,
  column: string,
  machines: readonly MachineReadiness[],
  groups: Groups,
  list: string,
): Content {
  const members = new Map<Group, MachineReadiness[]>();
  for (const machine of machines) addTo(members, groups.of(machine), machine);
  const sorted = [...members].sort(([, a], [, b]) => b.length - a.length);
  const states = STATE_ORDER.filter(
    (state) => COLUMNS.has(state) || machines.some((each) => each.state === state),
  );
  const heading = html`<tr><th scope="col">${column}</th>${states.map((state) => html`<th scope="col" class="number">${STATES[state]}</th>`)}</tr>`;
  const lines = sorted.map(([{ key, name }, own]) => {
    const cells = states.map((state) => {
      const count = own.filter((each) => each.state === state).length;
      return html`<td class="number">${grouped(count)}</td>`;
    });
    return html`<tr><th scope="row">${choosing(list, key, name)}</th>${cells}</tr>
`;
  });
  return tableOf(title, heading, lines);
}

function blocking({ blockers }: ReadinessReport): Content {
  const shortRows = new ShortRows(matrix);
  const lines = blockers.map(
    ({
      row,
      machines,
    }) => html`<tr><th scope="row">${choosing("text", shortRows.of(row), matrix.row(row).title)}<code class="aside">${shortRows.of(row)}</code></th><td class="number">${grouped(machines)}</td></tr>
`,
  );
  return tableOf(
    "What blocks",
    html`<tr><th scope="col">Row</th><th scope="col" class="number">Machines</th></tr>`,
    lines,
  );
}

function shared(machines: readonly MachineReadiness[]): Content {
  const lines = sharedBlocks(machines).map(
    ({
      object,
      machines: count,
      rows,
    }) => html`<tr><th scope="row">${object}<span class="aside">${rows.map((row) => matrix.row(row).title).join(", ")}</span></th><td class="number">${grouped(count)}</td></tr>
`,
  );
  return tableOf(
    "What blocks several",
    html`<tr><th scope="col">Object</th><th scope="col" class="number">Machines</th></tr>`,
    lines,
  );
}

function missing({ wanted }: ReadinessReport): Content {
  const lines = wanted.map(
    ({
      fact,
      machines,
      objects,
    }) => html`<tr><th scope="row"><code>${breakable(fact)}</code></th><td class="number">${grouped(machines)}</td><td class="number">${grouped(objects)}</td></tr>
`,
  );
  return tableOf(
    "Record first",
    html`<tr><th scope="col">Fact</th><th scope="col" class="number">Undecided machines</th><th scope="col" class="number">Objects</th></tr>`,
    lines,
  );
}

/** A fact, which goes on in the next line behind its object where there is no room. */
function breakable(fact: string): Html {
  const [object, property] = fact.split(".");
  return html`${object}.<wbr>${property}`;
}

/** What leads to the machines of a group in the table below. */
function choosing(list: string, value: string, words: string): Html {
  return html`<button type="button" class="link" data-choose="${list}" data-value="${value}" disabled>${words}</button>`;
}

function tableOf(title: string, heading: Html, lines: readonly Html[]): Content {
  if (lines.length === 0) return undefined;
  const first = html`<table><thead>${heading}</thead><tbody>
${lines.slice(0, MOST_LINES)}</tbody></table>`;
  const others = lines.slice(MOST_LINES);
  return html`<section><h3>${title}</h3>
${first}${
  others.length > 0 &&
  html`<details><summary>${grouped(others.length)} more</summary><table><thead>${heading}</thead><tbody>
${others}</tbody></table></details>`
}
</section>
`;
}
