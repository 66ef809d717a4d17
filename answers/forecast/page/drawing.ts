import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { type Content, type Html, html } from "../../page/html.ts";
import type { AdapterState } from "../outcome.ts";
import { STATES } from "../words.ts";
import type { Picture } from "./picture.ts";
import type { LineKind, PictureLine } from "./picture-lines.ts";
import type { Chip, NetworkBox, SubnetBox } from "./picture-side.ts";

/** With more adapters in a forecast than this, those of a subnet are shown as their number until it is opened. */
const MOST_CHIPS = 40;
/** With more networks at a side than this, a network is closed at first. */
const MOST_OPEN_NETWORKS = 10;
/** With more networks at a side than this, all of one place are closed at first. */
const MOST_NETWORKS = 24;
/** More subnets without a machine than this stand behind their number. */
const MOST_EMPTY = 4;
/** So many networks that lead to one are named at it. */
const MOST_WAYS = 8;

const LEGEND: readonly (readonly [LineKind, string])[] = [
  ["mapped", "mapped"],
  ["set", "set for the machine"],
  ["made", "made by Site Recovery"],
  ["unused", "mapped, no machine takes it"],
  ["broken", "broken: leads nowhere"],
  ["warning", "mapped one way only"],
  ["unknown", "not known"],
  ["none", "no network wanted"],
];

/** Adapters as they are drawn. */
const OUTCOMES: readonly (readonly [AdapterState, string])[] = [
  ["fails", "adapter that fails"],
  ["unknown", "not wholly known"],
  ["changes", "gets another address"],
  ["keeps", "keeps what it has"],
];

/** What a line carries in its middle, so that it is not told by its colour alone. */
const MARKS: Partial<Readonly<Record<LineKind, string>>> = { broken: "✕", warning: "!", unknown: "?" };

/** One side of a drawing. */
interface Side {
  /** What the ids of the drawing begin with. */
  readonly id: string;
  readonly direction: "from" | "to";
  readonly boxes: readonly NetworkBox[];
  readonly lines: readonly PictureLine[];
  /** Whether adapters are shown at once, and not as their number. */
  readonly showsChips: boolean;
}

/** The networks of both sides, with the lines between them. */
export function drawing({ sources, targets, lines, adapters }: Picture, id: string): Html {
  const kinds = new Set(lines.map(({ kind }) => kind));
  const states = new Set(adapters.map(({ adapter }) => adapter.state));
  const both = { id, lines, showsChips: adapters.length <= MOST_CHIPS };
  return html`<ul class="legend">
${LEGEND.filter(([kind]) => kinds.has(kind)).map(
  ([
    kind,
    words,
  ]) => html`<li><svg viewBox="0 -2 42 18" aria-hidden="true"><g class="line ${kind}"><path d="M0 7H42"/>${mark(kind, 21, 7)}</g></svg>${words}</li>
`,
)}${OUTCOMES.map(
  ([state, words]) =>
    states.has(state) &&
    html`<li><span class="chip is-${state}" aria-hidden="true">${state === "fails" ? "✕" : " "}</span> ${words}</li>
`,
)}</ul>
<div class="tools" hidden><button type="button" data-open="all">Open all</button><button type="button" data-open="none">Close all</button></div>
<div class="map">
<svg aria-hidden="true">${lines.map(line)}</svg>
<div class="side from"><h4>At the source</h4>
${places({ ...both, direction: "from", boxes: sources })}</div>
<div class="side to"><h4>At the target</h4>
${places({ ...both, direction: "to", boxes: targets })}</div>
</div>
`;
}

function line({ from, to, kind }: PictureLine): Html {
  return html`<g class="line ${kind}" data-from="${from.id}" data-to="${to.id}" visibility="hidden"><path/>${mark(kind, 0, 0)}</g>`;
}

function mark(kind: LineKind, x: number, y: number): Content {
  const sign = MARKS[kind];
  return sign && html`<g transform="translate(${x} ${y})"><circle r="8"/><text>${sign}</text></g>`;
}

/**
 * The networks in their order, those of one place in one frame. Of many networks all frames are closed at first, and of few those
 * whose networks no machine takes: mappings back, which would make the picture twice as high.
 */
function places(side: Side): Html[] {
  const { boxes } = side;
  const frames: { readonly place: string | undefined; readonly boxes: NetworkBox[] }[] = [];
  for (const box of boxes) {
    const last = frames.at(-1);
    if (last && last.place === box.place && box.place !== undefined) last.boxes.push(box);
    else frames.push({ place: box.place, boxes: [box] });
  }
  return frames.map((frame) => {
    const inside = frame.boxes.map((box) => network(box, side));
    if (frame.place === undefined) return html`${inside}`;
    const isUnused = frame.boxes.every((box) => isTakenByNone(box, side));
    if (boxes.length <= MOST_NETWORKS && !isUnused) {
      return html`<div class="place"><p class="title">${frame.place}</p>
${inside}</div>
`;
    }
    const networks = counted(frame.boxes.length, "network");
    const adapters = sum(frame.boxes.map((box) => box.adapters));
    const outcomes = {
      fails: sum(frame.boxes.map((box) => box.fails)),
      changes: sum(frame.boxes.map((box) => box.changes)),
    };
    const taken = isUnused
      ? `mapped, no machine takes ${frame.boxes.length === 1 ? "it" : "them"}`
      : counted(adapters, "adapter");
    return html`<details class="place"><summary>${frame.place} <span class="badge">${networks}, ${taken}</span>${outcomeBadges(outcomes)}</summary>
${inside}</details>
`;
  });
}

/** Whether a network is there for nothing but mappings that no machine takes. */
function isTakenByNone(box: NetworkBox, side: Side): boolean {
  const own = linesAt(box, side);
  return box.adapters === 0 && own.length > 0 && own.every(({ kind }) => kind === "unused");
}

/** What leads to a network, or away from it. */
function linesAt(box: NetworkBox, { lines, direction }: Side): PictureLine[] {
  return lines.filter((each) => each[direction] === box);
}

function network(box: NetworkBox, side: Side): Html {
  const { id, title, note, kind, subnets, adapters } = box;
  const isOpen = side.boxes.length <= MOST_OPEN_NETWORKS;
  const taken = subnets.filter(({ chips }) => chips.length > 0);
  const empty = subnets.filter(({ chips }) => chips.length === 0);
  return html`<details class="network ${kind}" id="${id}"${isOpen && html` open`}><summary><strong>${title}</strong> ${note && html`<span class="aside">${note}</span> `}<span class="badge">${counted(adapters, "adapter")}</span>${outcomeBadges(box)}${leads(linesAt(box, side), side)}</summary>
<div class="inside">${taken.map((each) => subnet(each, side))}${emptySubnets(empty)}${adapters > 0 && html`<button type="button" data-network="${id}" hidden>Show in the table</button>`}</div></details>
`;
}

/** Where a network leads, or what leads to it, in words: the lines say it to those who see them. */
function leads(lines: readonly PictureLine[], { direction }: Side): Html {
  const [arrow, word] = direction === "from" ? ["→", "to"] : ["←", "from"];
  const unused = lines.filter(({ kind }) => kind === "unused");
  const ways = lines
    .filter(({ kind }) => kind !== "unused")
    .map((line) => ({ ...line, other: direction === "from" ? line.to : line.from }));
  const isAlone = (title: string) => ways.filter(({ other }) => other.title === title).length === 1;
  const shown = ways.slice(0, MOST_WAYS).map(({ other, kind, adapters, reasons }) => {
    const sign = MARKS[kind];
    const place = !isAlone(other.title) && other.place !== undefined && ` (${other.place})`;
    return html`<span class="leads"><span aria-hidden="true">${arrow}</span> <span class="spoken">${word}</span> ${other.title}${place}: <span class="${kind}">${sign && html`<span aria-hidden="true">${sign} </span>`}${reasons.join("; ")}</span>${adapters > 0 && `, ${counted(adapters, "adapter")}`}</span>`;
  });
  const more = ways.length - shown.length;
  return html`${shown}${more > 0 && html`<span class="leads">${arrow} and ${grouped(more)} more</span>`}${unusedWays(unused, arrow, direction)}`;
}

/** Mappings that no machine takes, as those of a failback, in one line. */
function unusedWays(
  [first, ...others]: readonly PictureLine[],
  arrow: string,
  direction: Side["direction"],
): Content {
  if (!first) return undefined;
  const { title } = direction === "from" ? first.to : first.from;
  const names = others.length === 0 ? title : counted(others.length + 1, "network");
  return html`<span class="leads"><span aria-hidden="true">${arrow}</span> ${names}: mapped, no machine takes it</span>`;
}

function subnet(box: SubnetBox, side: Side): Html {
  const { chips } = box;
  const count = (wanted: Chip["state"]) => chips.filter(({ state }) => state === wanted).length;
  return html`<details class="subnet"${side.showsChips && html` open`}><summary>${subnetTitle(box)} <span class="badge">${counted(chips.length, "adapter")}</span>${outcomeBadges({ fails: count("fails"), changes: count("changes") })}</summary>
<ul class="chips">${chips.map((each) => chip(each, side))}</ul></details>
`;
}

function subnetTitle({ name, range, isSubnet }: SubnetBox): Html {
  if (!isSubnet) return html`<em>${name}</em>`;
  return html`${name}<span class="range">${range ?? "range not recorded"}</span>`;
}

function emptySubnets(boxes: readonly SubnetBox[]): Content {
  const rows = boxes.map(
    (box) => html`<div class="subnet empty">${subnetTitle(box)}</div>
`,
  );
  if (boxes.length <= MOST_EMPTY) return rows;
  return html`<details class="subnet"><summary>${grouped(boxes.length)} subnets without a machine</summary>
${rows}</details>
`;
}

function chip({ adapter, label, addresses, state }: Chip, { id, direction }: Side): Html {
  const [first, ...others] = addresses;
  const more = others.length > 0 && ` +${others.length}`;
  return html`<li><a class="chip is-${state}" id="${id}-${direction}-chip-${adapter}" href="#${id}-row-${adapter}" data-adapter="${adapter}">${label}${first && html`<span class="address">${first}${more}</span>`}${state === "fails" && html`<span class="bad"> <span aria-hidden="true">✕</span><span class="spoken">${STATES[state]}</span></span>`}</a></li>
`;
}

/** How many adapters fail and how many get another address, where there are such. */
function outcomeBadges({ fails, changes }: Pick<NetworkBox, "fails" | "changes">): Content {
  return [
    fails > 0 &&
      html` <span class="badge is-fails">${grouped(fails)} ${fails === 1 ? "fails" : "fail"}</span>`,
    changes > 0 &&
      html` <span class="badge is-changes">${grouped(changes)} ${changes === 1 ? "changes" : "change"}</span>`,
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
