import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import type { AzureNetworkAdapter, VirtualNetwork } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { needOther } from "../facts/recovery-plans/machines-of-network.ts";
import { hasKnownMembers, needMembers } from "../facts/recovery-plans/members-of-plan.ts";
import { heldPlan } from "../facts/recovery-plans/plans-of-machine.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Warns of recovery plans that leave machines of a network behind whose target has the same addresses. */
export default rowRule({
  name: "recovery-plans/partial-failover",
  description: "A recovery plan that leaves machines of a network behind whose target has the same addresses",
  level: "warning",
  rows: ["azure-to-azure-retain-ip/partial-failover"],
  visit: "RecoveryPlan",
  facts: [
    "RecoveryPlan.groups",
    "RecoveryPlanGroup.machines",
    "AzureVirtualMachine.replication",
    "AzureVirtualMachine.networkAdapters",
    "AzureNetworkAdapter.network",
    "AzureReplication.network",
    "VirtualNetwork.addressSpace",
  ],
  looksAround: true,
  messages: {
    part: "Recovery plan '{{plan}}' fails '{{machine}}' over and leaves '{{other}}' behind in '{{network}}', whose addresses '{{target}}' has as well: neither reaches the other then. Fail them over by one plan, or give each application a network of its own.",
  },
  binding: heldPlan,
  decide(plan, check) {
    const members = needMembers(plan, check).filter(({ machine }) => check.need(machine, "replication"));
    // Who stays behind is not known then.
    if (!hasKnownMembers(plan, check.inventory)) return;
    const inPlan = new Set(members.map(({ machine }) => machine));
    const reported = new Set<VirtualNetwork>();
    for (const { machine, group, index } of members) {
      for (const adapter of check.need(machine, "networkAdapters") ?? []) {
        const networks = needSameSpace(adapter, check);
        if (!networks || reported.has(networks.source)) continue;
        const other = needOther(networks.source, inPlan, check);
        if (!other) continue;
        reported.add(networks.source);
        check.report({
          messageId: "part",
          data: {
            plan: plan.name,
            machine: machine.name,
            other: other.name,
            network: networks.source.name,
            target: networks.target.name,
          },
          place: group.at("machines", index),
          related: [
            { place: other.at("name"), message: "the machine that stays behind" },
            { place: networks.target.atKey("addressSpace"), message: "the address space of the target" },
          ],
        });
      }
    }
  },
});

type Asked = Pick<RowCheck, "inventory" | "need" | "needObject" | "unrecorded">;

/** The networks that an adapter is in and comes up in, where these are two with addresses in common. */
function needSameSpace(
  adapter: AzureNetworkAdapter,
  check: Asked,
): { readonly source: VirtualNetwork; readonly target: VirtualNetwork } | undefined {
  const { inventory } = check;
  if (adapter.network === "none") return undefined;
  const source = check.needObject(adapter, "network");
  const answer = targetNetworkOf(inventory, inventory.protectionOf(adapter.parent)!, adapter);
  if (answer === "none" || !source) return undefined;
  const target = answer === "unknown" ? undefined : answer.network;
  if (target?.nodeType !== "VirtualNetwork") {
    check.unrecorded(adapter.parent.replication!, "network");
    return undefined;
  }
  // To another zone machines go within their network.
  if (target === source) return undefined;
  const here = check.need(source, "addressSpace");
  const there = check.need(target, "addressSpace");
  const haveCommon = here?.some((range) => there?.some((other) => range.overlaps(other)));
  return haveCommon ? { source, target } : undefined;
}
