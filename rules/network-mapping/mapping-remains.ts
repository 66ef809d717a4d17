import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type {
  AzureNetworkAdapter,
  AzureVirtualMachine,
  NetworkMapping,
} from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isProtected } from "../facts/changes/stayed-protected.ts";
import { machinesInWords } from "../facts/machines/machines-in-words.ts";
import { heldAs } from "../facts/networks/held-mappings.ts";

/** Warns of mappings that stand, though none of the machines that were protected on their network is any more. */
export default rowRule({
  name: "network-mapping/mapping-remains",
  description: "A mapping between regions whose network has no protected machine left",
  level: "warning",
  rows: ["azure-to-azure-errors/mapping-remains"],
  visit: "NetworkMapping",
  facts: [
    "AzureVirtualMachine.replication",
    "AzureReplication.state",
    "AzureVirtualMachine.networkAdapters",
    "AzureNetworkAdapter.network",
  ],
  comparesWithEarlier: true,
  messages: {
    remains:
      "{{machines}} on '{{source}}' replicated and no machine on it does any more, but the mapping to '{{target}}' stands: it decides the network again when one is protected. Delete it where that is not wanted.",
  },
  binding: heldAs("azure-to-azure"),
  decide(mapping, check) {
    const { earlier, inventory } = check;
    const before = earlier.of(mapping);
    if (!before) {
      if (earlier.mayHaveBeen(mapping)) check.leaveUndecided();
      return;
    }
    const then = usersOf(before, earlier.inventory);
    const now = usersOf(mapping, inventory);
    if (now.machines.length > 0 || (then.machines.length === 0 && then.open.length === 0)) return;
    if (then.machines.length === 0 || then.machines.some((each) => !isProtected(earlier.inventory, each)))
      return check.leaveUndecided();
    for (const node of now.open) {
      if (node.nodeType === "AzureVirtualMachine") check.need(node, "networkAdapters");
      else check.need(node, "network");
    }
    if (now.open.length > 0 || earlier.lossesNow.length > 0) return;
    check.report({
      messageId: "remains",
      data: {
        machines: machinesInWords(then.machines),
        source: mapping.source.network,
        target: mapping.target.network,
      },
      place: mapping.source.at("network"),
    });
  },
});

/** The machines that replicate on a network, and those objects that do not tell whether they are on it. */
interface Users {
  readonly machines: readonly AzureVirtualMachine[];
  readonly open: readonly (AzureVirtualMachine | AzureNetworkAdapter)[];
}

function usersOf({ source }: NetworkMapping, inventory: Inventory): Users {
  const machines: AzureVirtualMachine[] = [];
  const open: (AzureVirtualMachine | AzureNetworkAdapter)[] = [];
  const network = inventory.follow(source, "network");
  for (const { machine } of inventory.protections()) {
    if (machine.nodeType !== "AzureVirtualMachine") continue;
    if (!machine.networkAdapters) open.push(machine);
    const adapters = machine.networkAdapters ?? [];
    open.push(...adapters.filter((adapter) => adapter.network === undefined));
    const isOn = adapters.some((adapter) => {
      if (network) return inventory.follow(adapter, "network") === network;
      // A network that does not stand in the inventory is one by its name.
      return adapter.network !== undefined && fold(adapter.network) === fold(source.network);
    });
    if (isOn) machines.push(machine);
  }
  return { machines, open };
}
