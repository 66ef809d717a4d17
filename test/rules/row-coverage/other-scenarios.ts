import { matrix, type RowId } from "../../../documents/index.ts";
import { type InventoryText, type RuleCase, run, type TestedRule } from "../rule-tester.ts";

/** A row that was decided in an inventory of machines that it does not speak of. */
export interface Overreach {
  readonly rule: string;
  readonly test: string;
  readonly row: RowId;
}

/** What came of sending the machines of all cases elsewhere. */
export interface OtherScenarios {
  /** The cases that had machines to Azure, and none that can be taken for one afterwards. */
  readonly cases: number;
  readonly overreaches: readonly Overreach[];
}

/**
 * Sends the machines of every case to a secondary site instead of to Azure: rows that do not speak of that must fall
 * silent.
 */
export function sendElsewhere(tested: readonly TestedRule[]): OtherScenarios {
  const overreaches: Overreach[] = [];
  let cases = 0;
  for (const { rule, tests } of tested) {
    for (const test of [...tests.passes, ...tests.violates, ...(tests.undecided ?? [])] as RuleCase[]) {
      const inventory = elsewhere(test.inventory);
      const earlier = test.earlier === undefined ? {} : { earlier: elsewhere(test.earlier) };
      const { scenarios, decisions } = run(rule, { ...test, inventory, ...earlier }, tests.before);
      if (scenarios.size !== 1 || !scenarios.has("vmm-to-vmm")) continue;
      cases++;
      const rows = new Set(decisions.map(({ row }) => row));
      for (const row of rows) {
        const { binds, section } = matrix.row(row);
        // Which scenarios there are at all is asked of every machine.
        if (section !== "scenarios" && !binds.includes("vmm-to-vmm")) {
          overreaches.push({ rule: rule.name, test: test.name, row });
        }
      }
    }
  }
  return { cases, overreaches };
}

function elsewhere(inventory: InventoryText): InventoryText {
  const sent = (text: string) => text.replaceAll(/\bto: azure\b/g, "to: { cloud: vmm-elsewhere/gold }");
  if (typeof inventory === "string") return sent(inventory);
  return Object.fromEntries(Object.entries(inventory).map(([name, text]) => [name, sent(text)]));
}
