import type { Entities } from "../../schemas/generated/types.ts";
import type { ChangeCheck } from "../facts/changes/change-check.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import { enabledAgain, isProtected, stayedProtected } from "../facts/changes/stayed-protected.ts";
import type { Finding } from "../run/finding.ts";
import { type MachineKind, type OfMachines, partOf } from "./machine-parts.ts";
import { type RowRuleSpec, rowRule } from "./row-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** A change of a machine that replication does not survive, as it is written down. */
export type MachineChangeSpec<MessageId extends string, Kind extends MachineKind> = Omit<
  RowRuleSpec<Kind, MessageId, unknown>,
  "visit" | "applies" | "decide" | "binding" | "comparesWithEarlier"
> &
  OfMachines<Kind> & {
    /** What changed of a machine that stayed protected. A finding without rows is of all that the rule decides. */
    changes(before: Entities[Kind], now: Entities[Kind], check: ChangeCheck): Iterable<Finding<MessageId>>;
  };

/**
 * Makes a rule on changes of machines that were protected then and are now. What changed while replication was disabled
 * in between is no finding; whether it was cannot be told where the time of enabling is recorded only once. Nor can it be
 * told whether a change matters where a state of the replication is not recorded.
 */
export function machineChangeRule<
  const MessageId extends string,
  const Kind extends MachineKind = "VirtualMachine",
>(spec: MachineChangeSpec<MessageId, Kind>): InventoryRule {
  const kind = spec.machine ?? ("VirtualMachine" as Kind);
  return rowRule<Kind, MessageId>({
    ...spec,
    visit: kind,
    facts: [
      `${partOf(kind, "replication")}.state`,
      `${partOf(kind, "replication")}.enabledAt`,
      ...spec.facts,
    ],
    comparesWithEarlier: true,
    applies(machine, { earlier, inventory }) {
      const before = earlier.of(machine);
      return before
        ? stayedProtected(machine, earlier) !== false
        : isProtected(inventory, machine) !== false && earlier.isUncertain(machine);
    },
    decide(machine, check) {
      const rows = refusedRows(spec.rows, check);
      if (rows.length === 0) return;
      const before = check.earlier.of(machine);
      if (!before || check.earlier.isBroken(machine)) return check.leaveUndecided();
      const replication = machine.replication!;
      const again = enabledAgain(before.replication, replication);
      if (again === true) return;
      const findings = [...spec.changes(before, machine, check)].flatMap((finding) => {
        const own = finding.rows ? rows.filter((row) => finding.rows!.includes(row)) : rows;
        return own.length > 0 ? [{ ...finding, rows: own }] : [];
      });
      if (findings.length === 0) return;
      const isNow = isProtected(check.inventory, machine);
      if (isNow === undefined) check.unrecorded(replication, "state");
      if (again === undefined) check.need(replication, "enabledAt");
      if (
        isNow === undefined ||
        again === undefined ||
        isProtected(check.earlier.inventory, before) === undefined
      )
        check.leaveUndecided();
      else for (const finding of findings) check.report(finding);
    },
  });
}
