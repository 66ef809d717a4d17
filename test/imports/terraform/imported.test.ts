import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";
import { plan, shown, state } from "./forms.ts";
import { ALL, away, subnet } from "./tide.ts";

describe.each([
  ["a state", state(ALL)],
  ["a state that is shown", shown(ALL)],
  ["a plan", plan(ALL)],
])("what is imported from %s", (_, json) => {
  const folder = () =>
    project({ ".drlintrc.yaml": "root: true\nextends: drlint:all\n", "tide.json": JSON.stringify(json) });

  it("has no mistake, and no name that leads nowhere", async () => {
    const cwd = folder();
    expect(await runCli(["import", "tide.json"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    const { stdout } = await runCli(["lint", "-f", "json"], { cwd });
    const rules = (JSON.parse(stdout) as { readonly messages: { readonly ruleId: string }[] }[]).flatMap(
      ({ messages }) => messages.map(({ ruleId }) => ruleId),
    );
    expect(rules.length).toBeGreaterThan(0);
    expect(
      rules.filter(
        (rule) => rule === null || (rule.startsWith("inventory/") && rule !== "inventory/unrecorded-facts"),
      ),
    ).toEqual([]);
    expect(rules).not.toContain("replication/choices");
  });

  it("is imported again without a change", async () => {
    const cwd = folder();
    await runCli(["import", "tide.json"], { cwd });
    const text = readFileSync(join(cwd, "imported.dr.yaml"), "utf8");
    const { stdout } = await runCli(["import", "tide.json"], { cwd });
    expect(stdout).toMatch(/^Written +nothing$/m);
    expect(readFileSync(join(cwd, "imported.dr.yaml"), "utf8")).toBe(text);
  });
});

it("a plan and, once it is applied, its state are one inventory, with the ids that there are then", async () => {
  const cwd = project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "plan.json": JSON.stringify(plan(ALL)),
    "state.json": JSON.stringify(state(ALL)),
  });
  await runCli(["import", "plan.json"], { cwd });
  const { stdout } = await runCli(["import", "state.json", "-f", "json"], { cwd });
  const { facts, newObjects } = JSON.parse(stdout);
  expect(newObjects).toEqual([]);
  const outcomes = new Map<string, Set<string>>();
  for (const { outcome, property } of facts)
    outcomes.set(outcome, (outcomes.get(outcome) ?? new Set()).add(property));
  // What was planned is protected now.
  expect(Object.fromEntries(outcomes)).toEqual({
    added: new Set(["id", "subscription"]),
    followed: new Set(["state"]),
  });
});

it("subnets of a network that are not in a plan are not gone", async () => {
  const cwd = project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "a.dr.yaml": "virtualNetworks: [{ name: vnet-dr, subnets: [{ name: back }] }]\n",
    "plan.json": JSON.stringify(plan([away, subnet])),
  });
  const { stdout, stderr } = await runCli(["import", "plan.json"], { cwd });
  expect(stderr).toBe("");
  expect(stdout).toContain("addressSpace");
  expect(stdout).not.toContain("gone");
});
