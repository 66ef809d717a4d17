import { adapterFeatureRule } from "../define/adapter-rule.ts";

/** Reports adapters that a guest teams. */
export default adapterFeatureRule({
  name: "network/guest-nic-teaming",
  description: "A network adapter that the guest teams with another one",
  level: "error",
  rows: ["hyperv-to-azure/network/guest-nic-teaming"],
  facts: ["NetworkAdapter.teamed"],
  message:
    "The guest '{{machine}}' teams adapter '{{adapter}}', which Site Recovery does not support. Break the team up in the guest; team the adapters of the host instead.",
  uses(adapter, check) {
    if (check.need(adapter, "teamed") !== true) return [];
    return [{ place: adapter.at("teamed"), data: { adapter: adapter.name, machine: adapter.parent.name } }];
  },
});
