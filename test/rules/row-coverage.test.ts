import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { matrix, type RowId } from "../../documents/index.ts";
import { inventoryRule } from "../../rules/define/inventory-rule.ts";
import { rules } from "../../rules/index.ts";
import { BINDING_FACTS } from "../../rules/run/row-check.ts";
import { factsBehind } from "../../rules/run/rows-by-facts.ts";
import { type ObservedRow, observeRows } from "./row-coverage/observed-rows.ts";
import { sendElsewhere } from "./row-coverage/other-scenarios.ts";
import { type Coverage, coverageProblems } from "./row-coverage/problems.ts";
import { refusedScenarios } from "./row-coverage/refused-scenarios.ts";
import { rowsWithoutRule } from "./row-coverage/rows-without-rule.ts";
import { allRuleTests } from "./row-coverage/rule-test-files.ts";
import { run } from "./rule-tester.ts";

const tested = await allRuleTests();
const coverage: Coverage = {
  rules: Object.values(rules),
  observed: observeRows(tested),
  withoutRule: rowsWithoutRule,
  page({ name }) {
    const file = new URL(`../../docs/rules/${name}.md`, import.meta.url);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  },
};
const decided = matrix.ids().filter((id) => coverage.rules.some(({ meta }) => meta.docs.rows.includes(id)));

/** What is wrong with a row once the coverage is made worse. */
function problemsOf(row: string, changes: Partial<Coverage>): string[] {
  const known = matrix.ids().filter((id) => id === row);
  return coverageProblems({ ...coverage, ...changes }, known).filter((problem) =>
    problem.startsWith(`${row} `),
  );
}

/** The observations with those of one row changed, at all its rules. */
function withObserved(
  row: RowId,
  change: (observed: ObservedRow) => Partial<ObservedRow>,
): Coverage["observed"] {
  return new Map(
    [...coverage.observed].map(([rule, rows]) => {
      const observed = rows.get(row);
      return [rule, observed ? new Map([...rows, [row, { ...observed, ...change(observed) }]]) : rows];
    }),
  );
}

describe("row coverage", () => {
  it("is whole: every row has its rule, its tests and its page", () => {
    expect(coverageProblems(coverage)).toEqual([]);
  });

  it("fails for every row whose rules are taken away", () => {
    for (const row of decided) {
      const others = coverage.rules.filter(({ meta }) => !meta.docs.rows.includes(row));
      expect(problemsOf(row, { rules: others })).toEqual([`${row} has no rule`]);
    }
  });

  it("fails for every row whose tests prove nothing", () => {
    const nothing = { violated: new Set<never>(), passed: new Set<never>(), undecided: false };
    const never = { violatedOnceRefused: false, usedInSilence: false };
    for (const row of decided) {
      const observed = withObserved(row, () => ({ ...nothing, ...never }));
      const least = refusedScenarios.includes(row) ? 1 : 2;
      expect(problemsOf(row, { observed }).length, row).toBeGreaterThanOrEqual(least);
    }
  });

  it.each<[string, RowId, (observed: ObservedRow) => Partial<ObservedRow>, string]>([
    [
      "a violation",
      "hyperv-to-azure/network/guest-nic-teaming",
      () => ({ violated: new Set() }),
      "lacks a violation that a test expects of it by name (network/guest-nic-teaming)",
    ],
    ["a pass", "hyperv-to-azure/network/guest-nic-teaming", () => ({ passed: new Set() }), "lacks a pass"],
    [
      "an undecided case",
      "hyperv-to-azure/network/guest-nic-teaming",
      () => ({ undecided: false }),
      "lacks an undecided case",
    ],
    [
      "the column that refuses it",
      "hyperv-to-azure/network/guest-ipv6",
      () => ({ violated: new Set(["site"] as const) }),
      "lacks a case violated in column 'vmm'",
    ],
    [
      "the column that allows it",
      "hyperv-to-azure/network/guest-ipv6",
      () => ({ passed: new Set(["vmm"] as const) }),
      "lacks a case passed in column 'site'",
    ],
    [
      "the silent use of what is supported",
      "hyperv-to-azure/network/host-vlan",
      () => ({ usedInSilence: false }),
      "lacks a test that uses the thing and stays silent (network/supported-features)",
    ],
    [
      "the finding, were it not supported",
      "hyperv-to-azure/network/host-vlan",
      () => ({ violatedOnceRefused: false }),
      "lacks a test that refuses it in the matrix and sees the finding (network/supported-features)",
    ],
  ])("fails for a row without %s", (_what, row, change, problem) => {
    expect(problemsOf(row, { observed: withObserved(row, change) })).toEqual([`${row} ${problem}`]);
  });

  it("asks rules that report nothing for what the ledger shows", () => {
    const umbrella = "hyperv-to-azure/replicated-vms/configuration";
    const unbroken = withObserved(umbrella, () => ({ violated: new Set() }));
    expect(problemsOf(umbrella, { observed: unbroken })).toEqual([
      `${umbrella} lacks a violation that a test expects of it by name (replicated-vms/configuration)`,
    ]);
    // What comes out of a failover can be known or not, and no more.
    const outcome = "azure-to-azure-network-mapping/ip-dhcp";
    expect(coverage.observed.get("forecast/outcomes")!.get(outcome)!.violated.size).toBe(0);
    const decided = withObserved(outcome, () => ({ undecided: false }));
    expect(problemsOf(outcome, { observed: decided })).toEqual([`${outcome} lacks an undecided case`]);
  });

  it("fails for a page without its rows, and for a rule without its page", () => {
    const row = "hyperv-to-azure/network/guest-nic-teaming";
    const problem = [`${row} lacks its place on the rule's page (network/guest-nic-teaming)`];
    expect(problemsOf(row, { page: () => "# network/guest-nic-teaming\n" })).toEqual(problem);
    expect(problemsOf(row, { page: () => undefined })).toEqual(problem);
  });

  it("fails for a rule without rows, or with one that does not exist", () => {
    const spec = { description: "x", level: "error", messages: { x: "X." }, create: () => ({}) } as const;
    const none = inventoryRule({ ...spec, name: "network/none" });
    const unknown = inventoryRule({ ...spec, name: "network/unknown", rows: ["network/ipv6" as RowId] });
    const changed = { rules: [...coverage.rules, none, unknown] };
    expect(problemsOf(none.name, changed)).toEqual(["network/none decides no row"]);
    expect(problemsOf(unknown.name, changed)).toEqual([
      "network/unknown decides network/ipv6, which is no row",
    ]);
  });

  it("lets only rows on changes and forecasts be without a rule, as long as they have none", () => {
    const row = "hyperv-to-azure/network/guest-nic-teaming";
    const listed = [{ reason: "nobody found the time", rows: [row] }] as const;
    expect(problemsOf(row, { withoutRule: listed })).toEqual([
      `${row} is static, so it needs a rule: that 'nobody found the time' is no excuse`,
      `${row} has a rule: take it off the list of rows without one`,
    ]);
  });
});

describe("facts of a rule", () => {
  it("stand beside all rows that wait for them, so that a fact can be explained by its rows", () => {
    const wrong = new Set<string>();
    let seen = 0;
    for (const { rule, tests } of tested) {
      const { rowsByFacts } = rule.meta.docs;
      for (const test of [...tests.passes, ...tests.violates, ...(tests.undecided ?? [])]) {
        for (const { row, fact } of run(rule, test, tests.before).waiting) {
          seen++;
          const isKnown =
            factsBehind(rowsByFacts, row).includes(fact) ||
            (BINDING_FACTS as readonly string[]).includes(fact);
          if (!isKnown) wrong.add(`${rule.name}: ${row} waits for ${fact}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
    expect(seen).toBeGreaterThan(1000);
  });

  it("are the facts that its rows go by, and no others", () => {
    for (const { name, meta } of Object.values(rules)) {
      const { facts, rows, rowsByFacts } = meta.docs;
      expect([...new Set(rowsByFacts.flatMap((each) => each.facts))].sort(), name).toEqual([...facts].sort());
      expect([...new Set(rowsByFacts.flatMap((each) => each.rows))].sort(), name).toEqual([...rows].sort());
    }
  });
});

describe("rows on the way to Azure", () => {
  it("say nothing of machines that go to a secondary site", () => {
    const { cases, overreaches } = sendElsewhere(tested);
    expect(overreaches).toEqual([]);
    expect(cases).toBeGreaterThan(300);
  });
});
