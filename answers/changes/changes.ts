import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { Inventory } from "../../inventory/inventory.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import type { LintedInventory } from "../../lint/inventory-linter.ts";
import type { RuleFailure } from "../../lint/rule-failures.ts";
import { LintSession } from "../../lint/session.ts";
import type { SeverityName } from "../../project/given-configuration.ts";
import type { Notice } from "../../project/notice.ts";
import type { LintOptions } from "../../project/options.ts";
import type { Project } from "../../project/project.ts";
import { UsageError } from "../../project/usage-error.ts";
import { rules } from "../../rules/index.ts";
import { ChangeFindings, comparesWithEarlier } from "./change-findings.ts";
import { type ReportedChange, removedObjects, reportedChanges } from "./reported-changes.ts";
import { type ChangeVerdict, changeVerdicts } from "./verdict.ts";

/** The changes of one inventory. */
export interface InventoryChanges {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** File by file, objects in the order of the schema; then those that are gone. */
  readonly changes: readonly ReportedChange[];
}

/** Every change of what protection involves, since an earlier state. */
export interface ChangesReport {
  /** The revision or folder, as it was asked for. */
  readonly base: string;
  /** Folders without changes are among them. */
  readonly inventories: readonly InventoryChanges[];
  /** How many machines have no replication block and had none, so that they are not looked at. */
  readonly unprotected: number;
  /** How many changes there are of each verdict. */
  readonly totals: Readonly<Record<ChangeVerdict, number>>;
  /** Rules that threw an error. Where there are some, changes may be taken for harmless that are not. */
  readonly failures: readonly RuleFailure[];
  /** Files, as they were or as they are, that leave nothing to compare. Where there are some, the report is incomplete. */
  readonly unreadable: readonly Notice[];
  readonly notices: readonly Notice[];
}

/**
 * Lists every change of a protected object and of what it depends on, harmless ones too, since an earlier state.
 *
 * @throws UsageError without a base, and as `lint` does
 */
export async function changes(options: LintOptions): Promise<ChangesReport> {
  const { base } = options;
  if (base === undefined) throw new UsageError("Changes can only be told since a base.");
  const session = await LintSession.open(
    { ...options, reportUnusedDisableDirectives: "off" },
    // What was written down is compared, and nothing else.
    { assumesNothing: true, severities: onChangesOnly() },
  );
  const { project } = session;
  const inventories: InventoryChanges[] = [];
  const unreadable: Notice[] = [];
  const notices: Notice[] = [];
  const failures: RuleFailure[] = [];
  let unprotected = 0;
  for (const linted of session.lint(session.project.buffers, { keepsQuestions: true })) {
    failures.push(...linted.failures);
    const earlier = linted.run.earlier!;
    (earlier.isLostNow ? unreadable : notices).push(...unreadNow(earlier));
    unprotected += unprotectedIn(linted, project);
    const isTold = !earlier.isLost && !earlier.isLostNow;
    inventories.push({ folder: linted.folder, changes: isTold ? changesIn(linted, project) : [] });
  }
  inventories.push(...(await goneInventories(project)));
  return {
    base,
    inventories,
    unprotected,
    totals: totalsOf(inventories),
    failures,
    unreadable: [...project.unreadable, ...unreadable],
    notices: [...project.notices, ...notices],
  };
}

/** The rules on changes, all of them, and none besides. How grave they are is up to the configurations. */
function onChangesOnly(): Record<string, SeverityName> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, comparesWithEarlier(rule) ? "error" : "off"]),
  );
}

function changesIn({ inventory, run, results }: LintedInventory, project: Project): ReportedChange[] {
  const findings = new ChangeFindings(results, (path) => project.configurationOf(path));
  const here = new Set(inventory.files.map(({ path }) => path));
  // What is gone stood in a file that was asked for, or in one that is gone as well.
  return [...reportedChanges(run, findings)].filter(
    ({ place }) => project.asked.has(place.file) || !here.has(place.file),
  );
}

function unprotectedIn({ inventory, run }: LintedInventory, { asked }: Project): number {
  const machines = inventory.files
    .filter(({ path }) => asked.has(path))
    .flatMap(({ root }): readonly Machine[] => [
      ...(root.virtualMachines ?? []),
      ...(root.azureVirtualMachines ?? []),
    ]);
  return machines.filter((machine) => !machine.replication && !run.earlier!.of(machine)?.replication).length;
}

async function goneInventories(project: Project): Promise<InventoryChanges[]> {
  const gone = await project.goneInventories();
  const nothing = new Inventory([]);
  return [...gone].map(([folder, state]) => ({ folder, changes: [...removedObjects(state, nothing)] }));
}

/** What cannot be read of an inventory as it stands. */
function unreadNow({ lossesNow, isLostNow }: EarlierState): Notice[] {
  const rest = isLostNow ? "Nothing can be said of changes." : "What it says there is not compared.";
  return lossesNow.map(({ file, message, line }) => ({
    place: { file: file.path, line, column: 1 },
    message: `As it stands, it cannot be read: ${message} ${rest}`,
  }));
}

function totalsOf(inventories: readonly InventoryChanges[]): Record<ChangeVerdict, number> {
  const totals = Object.fromEntries(changeVerdicts.map((verdict) => [verdict, 0])) as Record<
    ChangeVerdict,
    number
  >;
  for (const { changes: all } of inventories) for (const { verdict } of all) totals[verdict]++;
  return totals;
}
