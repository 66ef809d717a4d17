import { adapterFeatureRule } from "../define/adapter-rule.ts";

/** Reports adapters that are set to come up with accelerated networking. */
export default adapterFeatureRule({
  name: "azure-network/accelerated-networking",
  description: "An adapter set to come up with accelerated networking",
  level: "error",
  rows: ["hyperv-to-azure/azure-network/accelerated-networking"],
  facts: ["NetworkAdapter.target", "AdapterTarget.acceleratedNetworking"],
  message:
    "Adapter '{{adapter}}' of '{{machine}}' is set to come up with accelerated networking, which Site Recovery does not support for Hyper-V machines. Turn it off here; it can be turned on after the failover.",
  // The target holds what is set by hand: what it does not name is not set.
  uses({ target, name, parent }) {
    if (target === undefined || target === "none" || target.acceleratedNetworking !== true) return [];
    return [{ place: target.at("acceleratedNetworking"), data: { adapter: name, machine: parent.name } }];
  },
});
