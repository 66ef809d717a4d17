import { childrenOf } from "../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { scenarioSet } from "../run/binding.ts";
import { type Ledger, Outcome, type RowList } from "../run/ledger.ts";

const ROW = "hyperv-to-azure/replicated-vms/configuration";
const SECTION = "azure-vm-requirements";

/**
 * Decides the row that asks for all requirements for Azure machines: it is as the gravest of those rows at the machine
 * and its parts. It has no finding of its own, since the rows have theirs.
 */
export default inventoryRule({
  name: "replicated-vms/configuration",
  description: "Whether a machine meets every requirement for Azure machines, for the readiness summary",
  level: "error",
  looksAround: true,
  rows: [ROW],
  messages: {},
  create({ run }) {
    const requirements = run.ledger.list(
      run.matrix.ids().filter((id) => run.matrix.row(id).section === SECTION),
    );
    const own = run.ledger.list([ROW]);
    const binds = scenarioSet(run.matrix.row(ROW).binds);
    return {
      // When a machine is left, the rules on its parts have noted what they found.
      "VirtualMachine:exit"(machine) {
        if (!run.bindings.of(machine, binds)) return;
        const outcome = gravest(run.ledger, machine as unknown as InventoryNode, requirements);
        if (outcome !== Outcome.none) run.ledger.recordAll(machine, own, outcome);
      },
    };
  },
});

function gravest(ledger: Ledger, node: InventoryNode, requirements: RowList): Outcome {
  let worst = ledger.gravest(node, requirements);
  for (const child of childrenOf(node)) {
    const below = gravest(ledger, child, requirements);
    if (below > worst) worst = below;
  }
  return worst;
}
