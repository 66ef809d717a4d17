// Runs drlint once for each list of arguments: one-after-another.mjs DRLINT 'JSON LISTS'. It fails where one of them does.
import { spawnSync } from "node:child_process";

const [, , drlint, lists] = process.argv;
for (const args of JSON.parse(lists)) {
  const { status, stderr } = spawnSync(process.execPath, [drlint, ...args], { encoding: "utf8" });
  if (status === 0) continue;
  console.error(stderr);
  process.exit(1);
}
