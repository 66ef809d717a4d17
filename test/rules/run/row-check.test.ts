import { describe, expect, it } from "vitest";
import type { RowId } from "../../../documents/index.ts";
import type { InventoryFile } from "../../../inventory/inventory-file.ts";
import { rowRule } from "../../../rules/define/row-rule.ts";
import { isOwnRule } from "../../../rules/index.ts";
import { Outcome } from "../../../rules/run/ledger.ts";
import { LintRun } from "../../../rules/run/lint-run.ts";
import type { RowCheck } from "../../../rules/run/row-check.ts";
import { RuleWalk } from "../../../rules/source/rule-walk.ts";
import { InventorySourceCode } from "../../../rules/source/source-code.ts";
import type { Replication } from "../../../schemas/generated/types.ts";
import { inSite, onUnknownHost, underVmm } from "../inventories.ts";
import { inventoryOf, run } from "../rule-tester.ts";

/** It holds every machine to Azure. */
const ANY = "hyperv-to-azure/scenarios/data-residency";
/** It holds machines in VMM clouds alone. */
const VMM = "vmm-to-azure-prerequisites/network-region";

/** A rule on both rows that does what a test says. */
const ruleThat = (decide: (replication: Replication, check: RowCheck<"wrong">) => void) =>
  rowRule<"Replication", "wrong">({
    name: "test/rule",
    description: "A rule of a test",
    level: "error",
    rows: [ANY, VMM],
    visit: "Replication",
    facts: ["Replication.policy", "Replication.network"],
    messages: { wrong: "This is wrong." },
    decide: (replication, check) => decide(replication, check as RowCheck<"wrong">),
  });

/** What became of the rows, and the rows of the findings. */
function observe(rule: ReturnType<typeof ruleThat>, inventory: string) {
  const { findings, decisions, missing } = run(rule, { name: "", inventory });
  return {
    found: findings.map(({ rows }) => rows),
    outcomes: Object.fromEntries(decisions.map(({ row, outcome }) => [row, outcome])) as Partial<
      Record<RowId, Outcome>
    >,
    missing: [...missing],
  };
}

describe("a fact that decides one row of several", () => {
  const rule = ruleThat((replication, check) => {
    check.need(replication, "policy", [VMM]);
  });

  it("leaves that row undecided, and the others alone", () => {
    expect(observe(rule, underVmm(""))).toEqual({
      found: [],
      outcomes: { [ANY]: Outcome.passed, [VMM]: Outcome.undecided },
      missing: ["Replication.policy"],
    });
  });

  it("is not missed where the row does not hold", () => {
    expect(observe(rule, inSite("")).outcomes).toEqual({ [ANY]: Outcome.passed });
  });
});

describe("a machine that is left undecided without a fact to record", () => {
  it("is not said to wait for what the next one waits for", () => {
    const rule = ruleThat((replication, check) => {
      if (replication.parent.name === "SQL01") check.leaveUndecided();
      else check.need(replication, "policy");
    });
    const two = inSite("").replace(
      "hyperVSites:",
      "  - { name: SQL02, host: host-01, replication: { to: azure } }\n$&",
    );
    const inventory = inventoryOf(two);
    const lintRun = new LintRun(inventory);
    const [file] = inventory.files as [InventoryFile];
    const walk = new RuleWalk(file, lintRun);
    const sourceCode = new InventorySourceCode(file, lintRun, isOwnRule);
    const context = { sourceCode, id: rule.name, options: [], settings: {}, report: () => {} };
    walk.add({ name: rule.name, looksAround: false }, () => rule.create(context as never) as never);
    walk.go();
    expect([...lintRun.ledger.openQuestions].map(({ missing }) => missing.map(({ fact }) => fact))).toEqual([
      [],
      ["Replication.policy"],
    ]);
  });
});

describe("a finding", () => {
  const place = (replication: Replication) => replication.at("to");
  const both = ruleThat((replication, check) => {
    check.report({ messageId: "wrong", place: place(replication) });
  });
  const vmmOnly = ruleThat((replication, check) => {
    check.report({ messageId: "wrong", place: place(replication), rows: [VMM] });
  });

  it("names the rows that hold the machine", () => {
    expect(observe(both, underVmm("")).found).toEqual([[ANY, VMM]]);
    expect(observe(both, inSite("")).found).toEqual([[ANY]]);
  });

  it("leaves out rows that perhaps do not hold it, which are undecided", () => {
    expect(observe(both, onUnknownHost(""))).toEqual({
      found: [[ANY]],
      outcomes: { [ANY]: Outcome.violated, [VMM]: Outcome.undecided },
      missing: ["VirtualMachine.host"],
    });
  });

  it("is none where no row is left", () => {
    expect(observe(vmmOnly, inSite("")).found).toEqual([]);
    expect(observe(vmmOnly, onUnknownHost(""))).toMatchObject({
      found: [],
      outcomes: { [ANY]: Outcome.passed, [VMM]: Outcome.undecided },
    });
  });
});

describe("a row that is broken by a value reported elsewhere", () => {
  const rule = ruleThat((_, check) => {
    check.broken([VMM]);
  });

  it("is violated without a finding", () => {
    expect(observe(rule, underVmm(""))).toMatchObject({
      found: [],
      outcomes: { [ANY]: Outcome.passed, [VMM]: Outcome.violated },
    });
  });
});

describe("a binding of a check's own", () => {
  const rule = rowRule({
    name: "test/rule",
    description: "A rule of a test",
    level: "error",
    rows: [ANY, VMM],
    visit: "Vault",
    facts: [],
    messages: { wrong: "This is wrong." },
    binding: ({ name }) =>
      name === "held"
        ? { protections: [], scenarios: ["vmm-to-azure"], isScenarioKnown: true, isSure: true }
        : undefined,
    decide: (vault, check) => check.report({ messageId: "wrong", place: vault.at("name") }),
  });

  it("holds objects that no machine leads to, and no others", () => {
    const inventory = "vaults: [{ name: held }, { name: free }]\n";
    const { findings } = run(rule, { name: "", inventory });
    expect(findings.map(({ at, rows }) => [at, rows])).toEqual([["1:18-1:22", [ANY, VMM]]]);
  });
});
