import { AddressPool } from "../../forecast/address-pool.ts";
import { addressesInPlace } from "../../forecast/address-pools.ts";
import { figuresOf } from "../../forecast/figures.ts";
import { TakenAddresses } from "../../forecast/taken-addresses.ts";
import { remembered } from "../../inventory/remembered.ts";
import { rowRule } from "../define/row-rule.ts";
import { machinesPerhapsKept, needKeptInZone, ZONE_ADDRESS_FACTS } from "../facts/forecast/kept-in-zone.ts";
import { bindingThrough } from "../run/binding.ts";

const ROW = "azure-to-azure-zones/static-ip-spare";

/** Warns of subnets with fewer free addresses than machines that go to another zone and keep theirs. */
export default rowRule({
  name: "forecast/zone-spare-address",
  description: "A subnet without a spare address for each static one that goes to another availability zone",
  level: "warning",
  rows: [ROW],
  visit: "VirtualNetworkSubnet",
  facts: [...ZONE_ADDRESS_FACTS, "VirtualNetworkSubnet.addressPrefix", "VirtualNetworkSubnet.usedAddresses"],
  looksAround: true,
  messages: {
    few: "Subnet '{{subnet}}' ({{range}}) has fewer free addresses ({{free}}) than static ones that machines keep in another zone ({{count}}); each needs a spare one, which its source takes. Free addresses, or set other target addresses.",
  },
  binding: (subnet, { inventory, matrix }) =>
    bindingThrough(machinesPerhapsKept(inventory, subnet), matrix.row(ROW).binds),
  decide(subnet, check) {
    const kept = needKeptInZone(subnet, check);
    if (kept.length === 0) return;
    const range = check.need(subnet, "addressPrefix");
    const used = check.need(subnet, "usedAddresses");
    if (range === undefined || used === undefined) return;
    const taken = new TakenAddresses();
    for (const address of used) taken.addUsed(address);
    const inPlace = remembered(check.inventory, addressesInPlace).get(subnet.parent) ?? [];
    for (const { address, adapter } of inPlace) taken.addUsed(address, adapter);
    const pool = new AddressPool(range, taken, figuresOf(check.run.matrix));
    const without = kept.findIndex(() => !pool.takeAny());
    if (without < 0) return;
    check.report({
      messageId: "few",
      data: { subnet: subnet.name, range: range.text, free: without, count: kept.length },
      place: subnet.at("addressPrefix"),
      related: kept
        .slice(without)
        .map((configuration) => ({ place: configuration.at("address"), message: "it has no spare one" })),
    });
  },
});
