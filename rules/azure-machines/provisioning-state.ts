import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isProtected } from "../facts/changes/stayed-protected.ts";
import type { Finding } from "../run/finding.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure-errors/provisioning-state";

/** Reports Azure machines, and extensions of theirs, in a state in which replication cannot be enabled. */
export default rowRule({
  name: "azure-machines/provisioning-state",
  description: "An Azure machine, or an extension of it, in a state in which replication cannot be enabled",
  level: "error",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: [
    "AzureVirtualMachine.provisioningState",
    "AzureVirtualMachine.extensions",
    "AzureExtension.provisioningState",
    "AzureReplication.state",
  ],
  messages: {
    state:
      "The provisioning state of '{{machine}}' is '{{state}}'; replication can be enabled only while it is '{{wanted}}'. Wait until what is under way is done, or mend what failed, and record the state anew.",
    extension:
      "Extension '{{extension}}' of '{{machine}}' has failed, and with a failed extension replication cannot be enabled. Uninstall it, and install it again when the machine replicates.",
  },
  decide(machine, check) {
    const replicates = isProtected(check.inventory, machine);
    if (replicates === true) return;
    const findings = [...ofMachine(machine, check), ...ofExtensions(machine, check)];
    if (replicates === undefined && findings.length > 0) {
      check.unrecorded(machine.replication!, "state");
      return;
    }
    for (const finding of findings) check.report(finding);
  },
});

type Message = "state" | "extension";

function ofMachine(machine: AzureVirtualMachine, check: RowCheck<Message>): Finding<Message>[] {
  const state = check.need(machine, "provisioningState");
  const wanted = check.limit(ROW, "state");
  if (state === undefined || isSame(state, wanted)) return [];
  const data = { machine: machine.name, state, wanted };
  return [{ messageId: "state", data, place: machine.at("provisioningState") }];
}

function ofExtensions(machine: AzureVirtualMachine, check: RowCheck<Message>): Finding<Message>[] {
  return (check.need(machine, "extensions") ?? []).flatMap((extension): Finding<Message>[] => {
    const state = check.need(extension, "provisioningState");
    if (state === undefined || isSame(state, check.limit(ROW, "state"))) return [];
    if (!isSame(state, check.limit(ROW, "extensionState"))) {
      check.unrecorded(extension, "provisioningState");
      return [];
    }
    const data = { extension: extension.name, machine: machine.name };
    return [{ messageId: "extension", data, place: extension.at("provisioningState") }];
  });
}

function isSame(state: string, other: string): boolean {
  return state.toLowerCase() === other.toLowerCase();
}
