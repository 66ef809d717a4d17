import type { VirtualMachine } from "../../schemas/generated/types.ts";
import type { ChangeCheck } from "../facts/changes/change-check.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import { enabledAgain, isProtected } from "../facts/changes/stayed-protected.ts";
import type { Finding } from "../run/finding.ts";
import { type RowRuleSpec, rowRule } from "./row-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** A change of a machine that replication does not survive, as it is written down. */
export type MachineChangeSpec<MessageId extends string> = Omit<
  RowRuleSpec<"VirtualMachine", MessageId, unknown>,
  "visit" | "applies" | "decide" | "binding" | "comparesWithEarlier"
> & {
  /** What changed of a machine that stayed protected. */
  changes(before: VirtualMachine, now: VirtualMachine, check: ChangeCheck): Iterable<Finding<MessageId>>;
};

/**
 * Makes a rule on changes of machines that were protected then and are now. What changed while replication was disabled
 * in between is no finding; whether it was cannot be told where the time of enabling is recorded only once.
 */
export function machineChangeRule<const MessageId extends string>(
  spec: MachineChangeSpec<MessageId>,
): InventoryRule {
  return rowRule<"VirtualMachine", MessageId>({
    ...spec,
    visit: "VirtualMachine",
    facts: ["Replication.enabledAt", ...spec.facts],
    comparesWithEarlier: true,
    applies: (machine, { earlier }) =>
      isProtected(machine) && (isProtected(earlier.of(machine)) || earlier.isUncertain(machine)),
    decide(machine, check) {
      const rows = refusedRows(spec.rows, check);
      if (rows.length === 0) return;
      const before = check.earlier.of(machine);
      if (!before || check.earlier.isBroken(machine)) return check.leaveUndecided();
      const replication = machine.replication!;
      const again = enabledAgain(before.replication!, replication);
      if (again === true) return;
      const findings = [...spec.changes(before, machine, check)];
      if (again === false) for (const finding of findings) check.report({ ...finding, rows });
      else if (findings.length > 0 && check.need(replication, "enabledAt") !== undefined)
        check.leaveUndecided();
    },
  });
}
