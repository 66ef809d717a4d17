/**
 * How long an edit takes within one process, without an editor: `npx tsx bench/live.ts [--edits N] [--only WORD] [--vms N]`.
 * Edits are given to `LiveInventory`, as the language server does with each keystroke, and each is followed by a lint.
 */
import { parseArgs } from "node:util";
import { InventoryLinter } from "../lint/inventory-linter.ts";
import { Configurations } from "../project/configuration/configurations.ts";
import { LiveInventory } from "../server/workspace/live-inventory.ts";
import { generateInventory } from "./generate.ts";
import { median } from "./measure.ts";
import { atLeast, type Row, seconds, table, times, verdict } from "./table.ts";

const FOLDER = "/inventory";
const PATH = `${FOLDER}/all.dr.yaml`;

/** How many keystrokes a lint of everything takes at least. */
const TARGET = 20;
/** How much longer a keystroke may take in ten times the machines. */
const GROWTH = 2;

/** What is typed, and taken back. */
interface LiveEdit {
  /** What it is typed in. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Where it is looked for, as a part of the text. */
  readonly from: number;
  readonly touches: string;
}

const EDITS: readonly LiveEdit[] = [
  { name: "a machine", before: "512GB", after: "513GB", from: 0.5, touches: "the machine" },
  { name: "a host", before: "2.0.9938.0", after: "2.0.9939.0", from: 0, touches: "the machines on it" },
  {
    name: "a policy",
    before: "recoveryPointRetention: 24",
    after: "recoveryPointRetention: 23",
    from: 0,
    touches: "the machines that use it, which are most",
  },
  {
    name: "a network",
    before: "10.0.1.0/24",
    after: "10.0.1.0/25",
    from: 0,
    touches: "the machines that come up in it; of the small file most",
  },
];

const { values } = parseArgs({
  options: {
    edits: { type: "string", default: "10" },
    only: { type: "string", default: "" },
    vms: { type: "string", multiple: true, default: ["1000", "10000"] },
  },
});
const edits = EDITS.filter(({ name }) => name.includes(values.only));
const measured: { readonly machines: number; readonly first: number; readonly edits: readonly number[] }[] =
  [];
for (const machines of values.vms.map(Number)) measured.push(await measure(machines));
console.log(
  table(
    [
      "edit of",
      ...measured.map(({ machines }) => `${machines.toLocaleString("en-US")} machines`),
      "what it touches",
    ],
    [
      ...edits.map(
        ({ name, touches }, at): Row => [name, ...measured.map((each) => seconds(each.edits[at]!)), touches],
      ),
      ["everything, the first time", ...measured.map(({ first }) => seconds(first)), ""],
    ],
  ),
);
const [small, large] = measured;
if (large) {
  const part = large.first / large.edits[0]!;
  const growth = large.edits[0]! / small!.edits[0]!;
  console.log(
    `\nkeystrokes in the time of a lint of everything: ${times(part)} (${atLeast(part, TARGET, "x")})`,
  );
  console.log(
    `a keystroke against one in the smaller file: ${times(growth)} (${verdict(growth, GROWTH, "x")})`,
  );
}

/** The seconds of each edit, and of the first lint. The first edits warm up and are not counted. */
async function measure(machines: number): Promise<(typeof measured)[number]> {
  const text = [...generateInventory({ machines })].join("");
  const configuration = await new Configurations({ cwd: FOLDER, allowPlugins: false }).of(PATH);
  const live = new LiveInventory(FOLDER, {
    linter: new InventoryLinter({}, FOLDER),
    files: new Map([[PATH, configuration]]),
    assumedBeside: new Map(),
    known: [],
    earlierOf: undefined,
  });
  const lint = (now: string) => {
    const start = performance.now();
    live.setText(PATH, now);
    void live.view.results;
    return (performance.now() - start) / 1000;
  };
  const first = lint(text);
  return {
    machines,
    first,
    edits: edits.map((edit) => {
      const taken: number[] = [];
      for (let pair = 0; pair < Number(values.edits) / 2 + 2; pair++)
        taken.push(lint(edited(text, edit)), lint(text));
      return median(taken.slice(4));
    }),
  };
}

function edited(text: string, { before, after, from }: LiveEdit): string {
  const at = text.indexOf(before, text.length * from);
  if (at === -1) throw new Error(`'${before}' stands nowhere in the inventory.`);
  return text.slice(0, at) + after + text.slice(at + before.length);
}
