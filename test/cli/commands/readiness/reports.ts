import type {
  MachineReadiness,
  MissingForMachine,
  Violation,
} from "../../../../answers/readiness/machine-readiness.ts";
import type { InventoryReadiness, ReadinessReport } from "../../../../answers/readiness/report.ts";
import { blockersIn, countStates, wantedIn } from "../../../../answers/readiness/totals.ts";
import { type Services, services } from "../../../../cli/services.ts";
import type { RowId } from "../../../../documents/index.ts";
import { LAST_CHECKED } from "../../../../documents/tables/tables.ts";
import type { LintOptions } from "../../../../project/options.ts";
import type { Fact } from "../../../../rules/run/fact.ts";
import type { Located } from "../../../../schemas/located.ts";

const FILE = "/work/dr/machines.dr.yaml";

/** A node as far as a report looks at it. */
export function node(nodeType: string, name?: string, parent?: Located): Located {
  return { nodeType, ...(name === undefined ? {} : { name }), parent: parent ?? ROOT } as unknown as Located;
}

const ROOT = { nodeType: "Inventory", parent: undefined } as unknown as Located;

/** A row that is violated at an object. */
export function violation(row: RowId, at: Located, object: string, isShared = false): Violation {
  return {
    row,
    node: at,
    object,
    isShared,
    place: () => ({ file: FILE, line: 7, column: 5 }),
    lines: () => [7, 9],
  };
}

/** A fact that is not recorded. */
export function missing(fact: Fact, object: string, rows = 1): MissingForMachine {
  return { fact, node: node("Disk"), object, rows, place: () => ({ file: FILE, line: 9, column: 9 }) };
}

/** A machine, ready unless something is said that holds it back. */
export function machine(name: string, given: Partial<MachineReadiness> = {}): MachineReadiness {
  const { violations = [], missing: facts = [] } = given;
  return {
    name,
    file: FILE,
    scenario: "vmm-to-azure",
    standsIn: "oslo-01",
    state: violations.length > 0 ? "not-ready" : facts.length > 0 ? "undecided" : "ready",
    blocking: [...new Set(violations.map(({ row }) => row))],
    violations,
    warned: [],
    warnings: () => [],
    missing: facts,
    isConsidered: false,
    toChoose: [],
    mistakes: [],
    documents: ["hyperv-to-azure", "vmm-to-azure-prerequisites"],
    place: () => ({ file: FILE, line: 3, column: 11 }),
    ...given,
    forEachMissing: (take) => facts.forEach(({ fact, node, rows }) => void take(fact, node, rows)),
  };
}

/** The report of some machines in the folder /work/dr. */
export function readinessReport(
  machines: readonly MachineReadiness[],
  more: Partial<ReadinessReport> = {},
): ReadinessReport {
  return reportOf(
    [{ folder: "/work/dr", machines, broken: [], mistakes: [], leftOut: [], findings: [] }],
    more,
  );
}

/** The report of some inventories. */
export function reportOf(
  inventories: readonly InventoryReadiness[],
  more: Partial<ReadinessReport> = {},
): ReadinessReport {
  return {
    inventories,
    totals: { ...countStates(inventories), unprotected: 0 },
    blockers: blockersIn(inventories),
    wanted: wantedIn(inventories),
    notChecked: { rows: [], rules: [] },
    failures: [],
    notices: [],
    ...more,
  };
}

/** Services whose readiness gives a report, and notes what it was asked for. */
export function readinessGiving(given: ReadinessReport): Services & { readonly asked: LintOptions[] } {
  const asked: LintOptions[] = [];
  return {
    ...services,
    today: () => new Date(LAST_CHECKED),
    asked,
    async readiness(options) {
      asked.push(options);
      return given;
    },
  };
}
