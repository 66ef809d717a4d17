import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ReadinessOptions, readiness } from "../../../answers/readiness/project-readiness.ts";
import { project } from "../../lint/project.ts";

/** The folder of the examples. */
export const examples = fileURLToPath(new URL("../../../examples/", import.meta.url));

/** Texts to replace, by file: each must be there. */
export type Edits = Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>;

/** A copy of an example in which every machine is ready, with some of its text replaced. */
export function variant(
  example: string,
  edits: Edits = {},
  more: Readonly<Record<string, string>> = {},
): string {
  const names = readdirSync(`${examples}${example}`);
  for (const name of Object.keys(edits)) if (!names.includes(name)) throw new Error(`There is no ${name}.`);
  const files = names.map((name): [string, string] => {
    let text = readFileSync(`${examples}${example}/${name}`, "utf8");
    for (const [from, to] of edits[name] ?? []) {
      if (!text.includes(from)) throw new Error(`'${from}' is not in ${name}.`);
      text = text.replace(from, to);
    }
    return [name, text];
  });
  return project({ ...Object.fromEntries(files), ...more });
}

/** The readiness of a folder, and what stands out: `NAME STATE` of the machines that are not ready. */
export async function readinessIn(cwd: string, options: ReadinessOptions = {}) {
  const report = await readiness({ cwd, ...options });
  const machines = report.inventories.flatMap((each) => each.machines);
  return {
    report,
    machine: (name: string) => machines.find((each) => each.name === name)!,
    notReady: machines.filter(({ state }) => state === "not-ready").map(({ name }) => name),
    undecided: machines.filter(({ state }) => state === "undecided").map(({ name }) => name),
  };
}

/** The machines of the example under VMM that stand on the cluster in Rotterdam, on whichever of its nodes. */
export const ON_CLUSTER = [
  "RTM-SQL01",
  "RTM-SQL02",
  "RTM-ERP-APP01",
  "RTM-ERP-APP02",
  "RTM-ERP-APP03",
  "RTM-RPT01",
  "RTM-DC01",
  "RTM-DC02",
  "RTM-FS01",
  "RTM-PRT01",
  "rtm-mon01",
];
