import { featureRule } from "../define/feature-rule.ts";
import { isProtected } from "../facts/changes/stayed-protected.ts";
import { hasSignIn } from "../facts/networks/proxies.ts";

/** Reports proxies of Azure machines that ask for a user. */
export default featureRule({
  name: "azure-network/proxy-sign-in",
  description: "A proxy of an Azure machine that asks for a user",
  level: "error",
  rows: ["azure-to-azure/network/proxy-authenticated"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.proxy", "AzureReplication.state"],
  // The proxy itself is not shown: somebody may have written a password into it.
  message:
    "'{{machine}}' reaches Azure through a proxy that asks for a user, with which replication cannot be enabled. Let its traffic through without one, or past the proxy.",
  uses(machine, check) {
    // One that replicates has a way there already.
    const replicates = isProtected(check.inventory, machine);
    const proxy = replicates === true ? undefined : check.need(machine, "proxy");
    if (proxy === undefined || !hasSignIn(proxy)) return [];
    if (replicates === undefined) {
      check.unrecorded(machine.replication!, "state");
      return [];
    }
    return [{ place: machine.at("proxy"), data: { machine: machine.name } }];
  },
});
