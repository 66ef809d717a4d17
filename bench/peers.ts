/** `npx tsx bench/peers.ts`: drlint against linters that can be taught the same checks. See README.md. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "./built.ts";
import { generateInventory } from "./generate.ts";
import { medianTimes, type Subject } from "./measure.ts";
import { atLeast, type Row, seconds, table, times } from "./table.ts";

/** How many times faster drlint is, with the same checks on both sides. */
const TARGETS = { spectral: 5, eslint: 10 };
const MACHINES = 5000;
const RUNS = 3;

const peers = fileURLToPath(new URL("peers", import.meta.url));
const drlint = built("drlint.js");
if (!existsSync(join(peers, "node_modules"))) {
  console.error("What drlint is measured against is not installed. Run npm ci --prefix bench/peers first.");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "drlint-bench-"));
try {
  const checks = JSON.parse(readFileSync(join(peers, "checks.json"), "utf8")) as { readonly rule: string }[];
  const rules = checks.map(({ rule }) => rule).sort();
  const rows = [againstSpectral(rules), againstESLint()];
  const machines = MACHINES.toLocaleString("en-US");
  const measured: Row[] = [];
  for (const { name, ours, theirs, target } of rows) {
    const [own, other] = (await medianTimes([ours, theirs], RUNS)) as [number, number];
    const ratio = other / own;
    measured.push([name, seconds(own), seconds(other), times(ratio), atLeast(ratio, target, "x")]);
  }
  console.log(table([`${machines} machines`, "drlint", "the other", "faster", "target"], measured));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Two linters that find the same in the same files. */
interface Comparison {
  readonly name: string;
  readonly ours: Subject;
  readonly theirs: Subject;
  readonly target: number;
}

/** With the checks that peers/checks.json has, under the names that drlint's rules have. @throws Error where one finds something else */
function againstSpectral(rules: readonly string[]): Comparison {
  const { home, files } = project("spectral", rules, "mistakes.dr.yaml");
  const ours = { name: "drlint", args: [drlint, home], exitCode: 1 };
  const theirs = { name: "Spectral", args: [join(peers, "spectral.mjs"), ...files], exitCode: 1 };
  const found = rulesFoundBy(ours);
  const foundByPeer = linesOf(theirs);
  for (const each of [found, foundByPeer]) {
    if (each.join() !== rules.join()) throw new Error(`Found is not what is expected:\n${each.join("\n")}`);
  }
  return { name: `${rules.length} checks, against ${theirs.name}`, ours, theirs, target: TARGETS.spectral };
}

/** With the inventory's schema on both sides. @throws Error where one of them finds nothing */
function againstESLint(): Comparison {
  const { home } = project("eslint", ["inventory/schema"], "not-of-the-schema.dr.yaml");
  symlinkSync(join(peers, "node_modules"), join(home, "node_modules"), "junction");
  copyFileSync(join(peers, "eslint.config.mjs"), join(home, "eslint.config.mjs"));
  const schema = new URL("../schemas/inventory.schema.json", import.meta.url);
  copyFileSync(fileURLToPath(schema), join(home, "inventory.schema.json"));
  const ours = { name: "drlint", args: [drlint, home], exitCode: 1 };
  const eslint = join(peers, "node_modules/eslint/bin/eslint.js");
  const theirs = { name: "ESLint", args: [eslint, "."], cwd: home, exitCode: 1 };
  const found = [rulesFoundBy(ours).length, linesOf(theirs).filter((line) => /\berror\b/.test(line)).length];
  if (found.some((count) => count === 0)) throw new Error(`Found are ${found.join(" and ")} mistakes.`);
  return {
    name: "the schema, against ESLint with eslint-plugin-yml",
    ours,
    theirs,
    target: TARGETS.eslint,
  };
}

/** A folder with a generated inventory, a file with mistakes, and drlint's configuration, which has these rules and no others. */
function project(
  name: string,
  rules: readonly string[],
  mistakes: string,
): { home: string; files: string[] } {
  const home = join(folder, name);
  mkdirSync(home);
  const severities = Object.fromEntries(rules.map((rule) => [rule, "error"]));
  writeFileSync(join(home, ".drlintrc.yaml"), JSON.stringify({ root: true, rules: severities }));
  const files = [join(home, "inventory.dr.yaml"), join(home, mistakes)] as const;
  writeFileSync(files[0], [...generateInventory({ machines: MACHINES, which: "hyper-v" })].join(""));
  copyFileSync(join(peers, mistakes), files[1]);
  return { home, files: [...files] };
}

/** The rules of drlint's findings, in order. */
function rulesFoundBy({ args }: Subject): string[] {
  const { stdout } = spawnSync(process.execPath, [...args, "--format", "json"], { encoding: "utf8" });
  const results = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).sort();
}

/** What a process prints, line by line in order. */
function linesOf({ args, cwd }: Subject): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (stderr !== "") throw new Error(stderr);
  return stdout.split("\n").filter(Boolean).sort();
}
