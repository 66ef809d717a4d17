import type { RowId } from "../../../documents/index.ts";
import type { ShortRows } from "../../../documents/short-rows.ts";
import { shownPath } from "../../../project/place.ts";
import { type Content, type Html, html } from "../../page/html.ts";
import type { AdapterState, AddressOutcome, ForecastPart } from "../outcome.ts";
import {
  addressInWords,
  networkInWords,
  type PartInWords,
  PROBLEMS,
  STATES,
  subnetInWords,
} from "../words.ts";
import type { Picture } from "./picture.ts";
import type { NumberedAdapter } from "./picture-lines.ts";
import type { NetworkBox } from "./picture-side.ts";

/** What the table of a forecast is written with. */
export interface TableContext {
  /** What the ids of the forecast begin with. */
  readonly id: string;
  readonly shortRows: ShortRows;
  /** The folder that paths are shown from. */
  readonly cwd: string;
}

const HEADINGS = ["Machine and adapter", "Outcome", "Source", "Target network", "Subnet", "Address"];

/** Outcomes, the gravest first. */
const STATE_ORDER = Object.keys(STATES) as AdapterState[];

function byOutcome(adapters: readonly NumberedAdapter[]): readonly NumberedAdapter[] {
  const order = ({ adapter }: NumberedAdapter) => STATE_ORDER.indexOf(adapter.state);
  return adapters.toSorted((a, b) => order(a) - order(b));
}

/** A line an adapter, those first that fail, with a form that chooses among them. */
export function table({ adapters, sources, targets }: Picture, context: TableContext): Html {
  const { id } = context;
  return html`<form class="filter" role="search" aria-labelledby="${id}-title ${id}-adapters" hidden>
<label>Find <input type="search" name="text" placeholder="machine, address, row …" autocomplete="off"></label>
<label>Outcome <select name="state"><option value="">all</option>${Object.entries(STATES).map(([state, words]) => html`<option value="${state}">${words}</option>`)}<option value="estimate">is an estimate</option></select></label>
<label>Source <select name="from"><option value="">all</option>${sources.map(option)}</select></label>
<label>Target <select name="to"><option value="">all</option>${targets.map(option)}</select></label>
<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-adapters ${id}-title">
<table class="chosen">
<thead><tr>${HEADINGS.map((heading) => html`<th scope="col"><button type="button" class="sort" disabled>${heading}</button></th>`)}</tr></thead>
<tbody>
${byOutcome(adapters).map((each) => row(each, context))}</tbody>
</table>
<p class="nothing-left" hidden>No adapter is like that.</p>
</div>
<p class="aside" id="${id}-rows-note">Under each outcome stands the row of Microsoft’s documents that decides it: <code>drlint explain ROW</code> says more.</p>
`;
}

function option({ id, title, place, adapters }: NetworkBox): Content {
  return adapters > 0 && html`<option value="${id}">${title}${place && ` (${place})`}</option>`;
}

function row({ number, machine, adapter, source, target }: NumberedAdapter, context: TableContext): Html {
  const { id, cwd } = context;
  const { network, subnet, addresses, state, problems } = adapter;
  const isEstimate = [network, subnet, ...addresses].some(({ estimate }) => estimate);
  return html`<tr id="${id}-row-${number}" tabindex="-1" data-adapter="${number}" data-state="${state}${isEstimate && " estimate"}" data-from="${source.id}" data-to="${target.id}">
<th scope="row"><a href="#${id}-to-chip-${number}">${machine.name}</a><span class="aside">${adapter.name}</span><span class="aside">${shownPath(machine.file, cwd)}:${machine.line}</span></th>
<td class="is-${state}" data-order="${STATE_ORDER.indexOf(state)}"><span class="state">${STATES[state]}</span>${problems.map((problem) => html`<span class="aside">${PROBLEMS[problem]}</span>`)}</td>
<td>${source.kind === "network" ? source.title : html`<em>none recorded</em>`}${adapter.sourceSubnet !== undefined && html`<span class="aside">${adapter.sourceSubnet}</span>`}</td>
<td>${part(networkInWords(network), network, context)}${rowName(network.makesMapping, context.shortRows)}</td>
<td>${part(subnetInWords(subnet, network), subnet, context)}</td>
<td>${addresses.map((each) => address(each, adapter, context))}</td>
</tr>
`;
}

/** An outcome, why it comes out so, and the row that decides it. */
function part(
  words: PartInWords | undefined,
  { row: decidedBy, estimate }: Pick<ForecastPart, "row" | "estimate">,
  { shortRows }: TableContext,
): Content {
  if (!words) return html`<span class="aside">–</span>`;
  const { value, reason } = words;
  return html`${value}${estimate && html` <span class="estimate">estimate</span>`}${reason !== "" && html`<span class="aside">${reason}</span>`}${rowName(decidedBy, shortRows)}`;
}

function address(
  outcome: AddressOutcome,
  { subnet }: NumberedAdapter["adapter"],
  context: TableContext,
): Html {
  const { source, assignment, assignmentRow, configuration } = outcome;
  const words = addressInWords(outcome, subnet);
  return html`<div class="pair">${configuration !== undefined && html`<span class="aside">${configuration}</span>`}${source !== undefined && html`<span class="address">${source}</span> → `}${part(words, outcome, context)}${words && assignment && outcome.value !== undefined && html`<span class="aside">${assignment === "dhcp" ? "by DHCP" : "static"}</span>${rowName(assignmentRow, context.shortRows)}`}</div>`;
}

function rowName(row: RowId | undefined, shortRows: ShortRows): Content {
  return row && html`<code>${shortRows.of(row)}</code>`;
}
