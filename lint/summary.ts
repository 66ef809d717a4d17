import type { LintedInventory } from "./inventory-linter.ts";
import type { LintSummary } from "./result.ts";

/** The summary of no inventory at all. */
export const EMPTY: LintSummary = {
  files: 0,
  virtualMachines: 0,
  withoutReplication: 0,
  decided: 0,
  undecided: 0,
  errors: 0,
  warnings: 0,
};

/** The summary of one inventory. */
export function summarise({
  inventory,
  run,
  results,
}: Pick<LintedInventory, "inventory" | "run" | "results">): LintSummary {
  const { decided, undecided } = run.ledger.counts();
  const linted = new Set(results.map((result) => result.filePath));
  const machines = inventory.files
    .filter((file) => linted.has(file.path))
    .flatMap(({ root }) => [...(root.virtualMachines ?? []), ...(root.azureVirtualMachines ?? [])]);
  return {
    files: results.length,
    virtualMachines: machines.length,
    withoutReplication: machines.filter(({ replication }) => replication === undefined).length,
    decided,
    undecided,
    errors: sum(results.map((result) => result.errorCount)),
    warnings: sum(results.map((result) => result.warningCount)),
  };
}

/** Two summaries as one. */
export function add(a: LintSummary, b: LintSummary): LintSummary {
  return Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, value + b[name as keyof LintSummary]]),
  ) as unknown as LintSummary;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
