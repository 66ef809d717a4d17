import { acceleratedNetworkingRule } from "../define/accelerated-networking-rule.ts";

/** Reports adapters of Azure machines that are set to come up with accelerated networking and have none. */
export default acceleratedNetworkingRule({
  name: "azure-network/accelerated-networking-not-at-source",
  description: "Accelerated networking set for the target of an Azure adapter that has none at the source",
  level: "error",
  isOnForTarget: true,
  message:
    "Adapter '{{adapter}}' of '{{machine}}' is set to come up with accelerated networking, which is off at the source: then it cannot be set. Turn it on at the source first.",
});
