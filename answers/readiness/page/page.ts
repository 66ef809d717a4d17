import type { DocumentId } from "../../../documents/index.ts";
import { shownPath } from "../../../project/place.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { type Content, type Html, html } from "../../page/html.ts";
import { type PageOrigin, page } from "../../page/page.ts";
import type { ReadinessState } from "../machine-readiness.ts";
import type { ReadinessReport } from "../report.ts";
import { STATES } from "../words.ts";
import { groupsOf } from "./groups.ts";
import { machinesTable, STATE_ORDER } from "./machines-table.ts";
import { overview } from "./overview.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** What a page on readiness needs to know beside the report. */
export interface ReadinessPageOptions {
  /** The folder that paths are shown from, absolute. */
  readonly cwd: string;
  readonly origin: PageOrigin;
}

/** More mistakes than this are told by their number: `drlint lint` shows them all. */
const MOST_MISTAKES = 50;

/**
 * Readiness as one HTML page, for somebody who decides: how many machines are ready, what holds the others back and what to record
 * first, and a table of all of them in which one can choose.
 */
export function readinessPage(report: ReadinessReport, { cwd, origin }: ReadinessPageOptions): string {
  const { totals } = report;
  return page({
    title: `Readiness: ${grouped(totals.ready)} of ${counted(totals.machines, "machine")} ready`,
    heading: "Readiness",
    style,
    script,
    content: html`<p>Which machines Azure Site Recovery can protect and fail over. A machine is ready when every row of Microsoft’s documents that applies to it is decided, and none is violated; it is undecided while facts are not recorded. What is not recorded is never taken for fine.</p>
${counts(report)}${unseen(report, cwd)}${machinesIn(report, cwd)}`,
    origin,
    documents: documentsOf(report),
  });
}

function machinesIn(report: ReadinessReport, cwd: string): Html {
  const machines = report.inventories.flatMap((inventory) => inventory.machines);
  if (machines.length === 0) return html`<p>No machine here has a replication block.</p>`;
  const groups = groupsOf(machines);
  return html`${overview(report, groups)}${machinesTable(report, groups, cwd)}`;
}

function counts({ totals }: ReadinessReport): Html {
  const byState: Readonly<Record<ReadinessState, number>> = {
    ready: totals.ready,
    "network-ready": totals.networkReady,
    "not-ready": totals.notReady,
    undecided: totals.undecided,
    retired: totals.retired,
  };
  return html`<ul class="counts"><li><b>${grouped(totals.machines)}</b> ${totals.machines === 1 ? "machine" : "machines"}</li>
${STATE_ORDER.map(
  (state) =>
    byState[state] > 0 &&
    html`<li class="is-${state}"><button type="button" class="link" data-choose="state" data-value="${state}" disabled><b>${grouped(byState[state])}</b> ${STATES[state]}</button></li>
`,
)}${
  totals.unprotected > 0 &&
  html`<li><b>${grouped(totals.unprotected)}</b> without a replication block: not looked at</li>
`
}</ul>
`;
}

/** What may hide machines or facts, or was not looked at. */
function unseen({ inventories, notChecked, failures }: ReadinessReport, cwd: string): Content {
  const broken = inventories.flatMap((each) => each.broken);
  const leftOut = inventories.flatMap((each) => each.leftOut);
  const mistakes = inventories.flatMap((each) => each.mistakes);
  const paths = (files: readonly string[]) => files.map((file) => shownPath(file, cwd)).join(", ");
  return [
    broken.length > 0 &&
      html`<p class="bad">Mistakes in the text of ${paths(broken)} hide machines or facts.</p>
`,
    mistakes.length > 0 &&
      html`<details open><summary class="bad">${counted(mistakes.length, "mistake")}: what they say cannot be read</summary><ul class="reasons">
${mistakes.slice(0, MOST_MISTAKES).map(({ message, place }) => {
  const { file, line } = place();
  return html`<li><code>${shownPath(file, cwd)}:${line}</code> ${message}</li>
`;
})}${mistakes.length > MOST_MISTAKES && html`<li>and ${grouped(mistakes.length - MOST_MISTAKES)} more; drlint lint shows them all</li>`}</ul></details>
`,
    leftOut.length > 0 &&
      html`<p>Left out by a configuration, so that nothing was checked at what stands there: ${paths(leftOut)}.</p>
`,
    notChecked.rows.length > 0 &&
      html`<p>Not checked: ${counted(notChecked.rows.length, "row")}, of rules that are ${failures.length > 0 ? "off or failed" : "off"}: ${notChecked.rules.join(", ")}.</p>
`,
  ];
}

function documentsOf({ inventories }: ReadinessReport): ReadonlySet<DocumentId> {
  return new Set(inventories.flatMap(({ machines }) => machines.flatMap(({ documents }) => documents)));
}
