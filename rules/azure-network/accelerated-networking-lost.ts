import { acceleratedNetworkingRule } from "../define/accelerated-networking-rule.ts";

/** Warns of adapters of Azure machines that lose accelerated networking. */
export default acceleratedNetworkingRule({
  name: "azure-network/accelerated-networking-lost",
  description: "Accelerated networking of an Azure adapter that is off for its target",
  level: "warning",
  isOnForTarget: false,
  message:
    "Adapter '{{adapter}}' of '{{machine}}' has accelerated networking, and it is off for the target: the machine comes up with a slower network. Turn it on there.",
});
