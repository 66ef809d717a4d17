import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Repository } from "../project/earlier/repository.ts";
import { refusedCommit } from "../project/staged/staged-repository.ts";
import { blocksOf, filesOf } from "./guide.ts";

const PAGE = "guides/hooks.md";
const HOOK = ".git/hooks/pre-commit";
const POLICIES = "replicationPolicies: [{ name: gold }]\n";

/** Every new rule decides more rows. */
function withoutCounts(text: string): string {
  return text.replace(/\d+(?= decided| undecided)/g, "some");
}

it("the plain hook of the guide refuses what the guide shows", () => {
  const repository = new Repository().commit({
    ".gitignore": "node_modules\n",
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "machines.dr.yaml": `virtualMachines:
  - name: SQL01
    host: hv-oslo-01
    replication: { to: azure, policy: gold }
`,
    "policies.dr.yaml": POLICIES,
  });
  const { folder } = repository.write({ [HOOK]: filesOf(PAGE)[HOOK] });
  chmodSync(join(folder, HOOK), 0o755);
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  const program = new URL("../../dist/drlint.js", import.meta.url).pathname;
  symlinkSync(program, join(folder, "node_modules/.bin/drlint"));
  repository.write({ "policies.dr.yaml": POLICIES.replace("gold", "silver") }).git("add", ".");
  const [shown] = blocksOf(PAGE).filter(({ language }) => language === "console");
  const said = refusedCommit(() => repository.git("commit", "--message", "Rename the policy"));
  expect(withoutCounts(said ?? "")).toBe(withoutCounts(shown!.text.replace(/^\$.*\n/, "")));
  repository.write({ "policies.dr.yaml": POLICIES }).git("add", ".");
  expect(refusedCommit(() => repository.git("commit", "--allow-empty", "--message", "x"))).toBeUndefined();
});
