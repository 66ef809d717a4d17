import type { Matrix, RowId } from "../../documents/index.ts";
import { figuresOf } from "../../forecast/figures.ts";
import { sourceSubnet } from "../../forecast/subnet.ts";
import type { FailoverKind, Refusal } from "../../forecast/types.ts";
import type { VirtualNetworkSubnet, VMNetworkSubnet } from "../../schemas/generated/types.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { placeOfHolder, placeOfSubnet } from "../facts/forecast/places.ts";
import { isKeptByAzure, isOutside } from "../facts/networks/addresses.ts";

const KEPT_ADDRESSES = [
  ["azure-to-azure-network-mapping/failover-same-space", "failover"],
  ["azure-to-azure-network-mapping/test-failover-same-vnet", "test-failover"],
  ["azure-to-azure-network-mapping/test-failover-other-vnet", "test-failover"],
] as const satisfies readonly (readonly [RowId, FailoverKind])[];

/** Reports addresses that a machine would keep if it could have them where it comes up. */
export default rowRuleOfChecks({
  name: "forecast/address-taken",
  description: "An address that a machine cannot keep, since it is taken where the machine comes up",
  level: "warning",
  messages: {
    "failover-taken":
      "{{source}} is not free in subnet '{{subnet}}', so a failover gives {{address}} or another free address. Free it, or set a target address.",
    "test-failover-taken":
      "{{source}} is not free in subnet '{{subnet}}', so a test failover gives {{address}}, from the end of the range. Free it, or set a target address.",
    "test-failover-outside":
      "{{source}} does not lie in {{range}}, the range of subnet '{{subnet}}', so a test failover gives {{address}}, from the end of the range. Test in a subnet of the same range, or set a target address.",
    "test-failover-reserved":
      "{{source}} is one of the addresses of subnet '{{subnet}}' that Azure keeps for itself, so a test failover gives {{address}}, from the end of the range. Set a target address.",
  },
  checks: KEPT_ADDRESSES.map(([row, kind]) =>
    adapterCheck("AzureNetworkAdapter", {
      rows: [row],
      kind,
      about: "given-address",
      decide({ adapter, subnet, addresses }, check) {
        for (const { row: decidedBy, why, configuration, source, address, refusal } of addresses) {
          if (decidedBy !== row || !configuration || !refusal) continue;
          if (why !== "next-available" && why !== "from-end") continue;
          // A test beside the machine itself: that it is tested in production is what is wrong.
          if (refusal.holder?.parent === adapter.parent && refusal.mistake === "in-use") {
            check.broken();
            continue;
          }
          const reason = reasonOf(refusal);
          // One that no adapter has in the source's subnet either is reported by inventory/address-ranges.
          const own = sourceSubnet(check.inventory, adapter);
          const isWrongAtSource = own !== undefined && cannotBe(source!, own, check.run.matrix);
          if (isWrongAtSource || (reason !== "taken" && kind === "failover")) {
            check.broken();
            continue;
          }
          const { name, prefix } = subnet.subnet!;
          check.report({
            messageId: messageFor(kind, reason),
            data: { source: source!, address, subnet: name, range: prefix!.toString() },
            place: configuration.at("address"),
            related: [...placeOfSubnet(subnet), ...placeOfHolder(refusal.holder, kind, source!)],
          });
        }
      },
    }),
  ),
});

/** Whether no adapter in a subnet can have an address. */
function cannotBe(address: string, subnet: VirtualNetworkSubnet | VMNetworkSubnet, matrix: Matrix): boolean {
  if (isOutside(address, subnet)) return true;
  return subnet.nodeType === "VirtualNetworkSubnet" && isKeptByAzure(address, subnet, figuresOf(matrix));
}

type Reason = "outside" | "reserved" | "taken";

/** An address that another machine gets is taken like one in use. */
function reasonOf({ mistake }: Refusal): Reason {
  return mistake === "outside" || mistake === "reserved" ? mistake : "taken";
}

function messageFor(kind: FailoverKind, reason: Reason) {
  return kind === "test-failover" ? (`${kind}-${reason}` as const) : "failover-taken";
}
