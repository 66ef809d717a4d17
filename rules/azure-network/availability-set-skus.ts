import type { AdapterTarget, AzureReplication } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { rowRule } from "../define/row-rule.ts";
import {
  leavesSetsOpen,
  needFirstOfSet,
  TARGET_AVAILABILITY_SET_FACTS,
} from "../facts/machines/target-availability-sets.ts";
import { AZURE_TARGET_FACT, needTarget, setInTarget } from "../facts/networks/azure-targets.ts";
import { PUBLIC_ADDRESS_FACTS, publicAddressesOf } from "../facts/networks/public-addresses.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Reports machines of one target availability set whose public addresses or load balancers are of different SKUs. */
export default rowRule({
  name: "azure-network/availability-set-skus",
  description:
    "A public address or load balancer of another SKU than the first machine of the target availability set has",
  level: "error",
  rows: ["azure-to-azure-customize-networking/availability-set-skus"],
  visit: "AzureReplication",
  facts: [
    ...TARGET_AVAILABILITY_SET_FACTS,
    ...PUBLIC_ADDRESS_FACTS,
    AZURE_TARGET_FACT,
    "AzureVirtualMachine.networkAdapters",
    "AdapterTarget.loadBalancer",
    "PublicIpAddress.sku",
    "LoadBalancer.sku",
  ],
  looksAround: true,
  messages: {
    skus: "{{what}} '{{name}}' of '{{machine}}' is {{sku}}, and '{{otherName}}' of '{{other}}' in the same availability set '{{set}}' is {{otherSku}}. Set ones of one SKU: a failover may fail otherwise.",
  },
  decide(replication, check) {
    const first = needFirstOfSet(replication, check);
    if (!first) return;
    const others = skusOf(first, check);
    let isBroken = false;
    for (const own of skusOf(replication, check)) {
      const other = others.find(({ what, sku }) => what === own.what && sku !== own.sku);
      if (!other) continue;
      isBroken = true;
      check.report({
        messageId: "skus",
        data: {
          what: own.what,
          name: own.name,
          machine: replication.parent.name,
          sku: own.sku,
          otherName: other.name,
          other: first.parent.name,
          set: replication.availabilitySet!,
          otherSku: other.sku,
        },
        place: own.place,
        related: [{ place: other.place, message: "the other one" }],
      });
    }
    if (!isBroken) leavesSetsOpen(check);
  },
});

interface Sku {
  readonly what: "Public IP address" | "Load balancer";
  readonly name: string;
  readonly sku: string;
  readonly place: Place;
}

/** The SKUs of what is set for the target of a machine. */
function skusOf({ parent: machine }: AzureReplication, check: RowCheck<"skus">): readonly Sku[] {
  return (check.need(machine, "networkAdapters") ?? []).flatMap((adapter) => {
    const found: Sku[] = [];
    const target = needTarget(adapter, check);
    const balancer =
      target && target !== "none" && setInTarget(target, "loadBalancer") !== undefined
        ? check.needObject(target, "loadBalancer")
        : undefined;
    const sku = balancer && check.need(balancer, "sku");
    if (sku !== undefined)
      found.push({
        what: "Load balancer",
        name: balancer!.name,
        sku,
        place: (target as AdapterTarget).at("loadBalancer"),
      });
    for (const { target: name, setIn } of publicAddressesOf(adapter, check)) {
      const address =
        name === undefined ? undefined : check.needObject(setIn as AdapterTarget, "publicIpAddress");
      const own = address && check.need(address, "sku");
      if (own !== undefined)
        found.push({
          what: "Public IP address",
          name: address!.name,
          sku: own,
          place: setIn!.at("publicIpAddress"),
        });
    }
    return found;
  });
}
