/** `npx tsx bench/eslint.ts`: whether ESLint's cost grows with the files of a folder, or with their square. See README.md. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { built } from "./built.ts";
import { generateInventory } from "./generate.ts";
import { medianTimes, type Subject } from "./measure.ts";
import { type Row, seconds, table, times, verdict } from "./table.ts";

/** How much more twice the files may cost. */
const MOST = 2.5;
const MACHINES = 25;
const SIZES = [20, 40];
const RUNS = 7;

const root = fileURLToPath(new URL("..", import.meta.url));
built("eslint.js");
const folder = mkdtempSync(join(tmpdir(), "drlint-bench-"));
try {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/drlint"), "junction");
  writeFileSync(
    join(folder, "eslint.config.mjs"),
    // The files repeat the names of the hosts: as warnings, so that ESLint ends well.
    `import drlint from "drlint/eslint";
const { rules, ...config } = drlint.configs.strict;
export default [{ ...config, rules: Object.fromEntries(Object.keys(rules).map((rule) => [rule, "warn"])) }];
`,
  );
  process.chdir(folder);
  const [smaller, larger] = (await medianTimes(SIZES.map(lintOf), RUNS)) as [number, number];
  const ratio = larger / smaller;
  const row: Row = [
    `${SIZES[1]} files of ${MACHINES} machines in ESLint, against ${SIZES[0]}`,
    seconds(larger),
    seconds(smaller),
    times(ratio),
    verdict(ratio, MOST, "x"),
  ];
  console.log(table(["", "more files", "fewer files", "ratio", "target"], [row]));
} finally {
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
}

/** ESLint over a folder of so many files, whose machines have names of their own. */
function lintOf(files: number): Subject {
  const own = join(folder, String(files));
  mkdirSync(own);
  const text = [...generateInventory({ machines: MACHINES })].join("");
  for (let file = 0; file < files; file++)
    writeFileSync(join(own, `file-${file}.dr.yaml`), text.replaceAll("vm-", `vm${file}-`));
  const eslint = join(root, "node_modules/eslint/bin/eslint.js");
  return { name: "eslint", args: [eslint, "-o", join(folder, "findings.txt"), own] };
}
