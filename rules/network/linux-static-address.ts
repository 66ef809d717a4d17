import { setFor, targetOf } from "../../forecast/target-of-adapter.ts";
import type { VirtualMachine } from "../../schemas/generated/types.ts";
import { sameAddress } from "../../schemas/values/ip.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { guestFamily } from "../facts/machines/guest-family.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/network/static-ip-linux";

const adapters = check<"NetworkAdapter", "lost" | "sameTarget">({
  visit: "NetworkAdapter",
  rows: [ROW],
  facts: [
    "NetworkAdapter.ipConfigurations",
    "NetworkAdapter.target",
    "IPConfiguration.assignment",
    "IPConfiguration.address",
    "AdapterTarget.address",
    ...GUEST_FACTS,
  ],
  decide(adapter, check) {
    // A feature that is refused outright is the business of supported-features.
    if (check.verdict(ROW) === "no" || isNoLinux(adapter.parent, check)) return;
    const configurations = check.need(adapter, "ipConfigurations") ?? [];
    const fixed = configurations.filter(
      (configuration) => check.need(configuration, "assignment") === "static",
    );
    if (fixed.length === 0 || !needGuest(adapter.parent, check)) return;
    const target = setFor(adapter, "failover", "address");
    if (target !== undefined) {
      const addresses = fixed.map((configuration) => check.need(configuration, "address"));
      if (!addresses.some((address) => address !== undefined && sameAddress(address, target))) return;
    }
    for (const configuration of fixed) {
      const { address } = configuration;
      check.report({
        messageId: target === undefined ? "lost" : "sameTarget",
        data: { machine: adapter.parent.name, address: address === undefined ? "" : ` ${address}` },
        place: configuration.at(address === undefined ? "assignment" : "address"),
        ...(target === undefined
          ? {}
          : {
              related: [
                { place: targetOf(adapter, "failover")!.at("address"), message: "the target address" },
              ],
            }),
      });
    }
  },
});

const machines = check<"VirtualMachine", never>({
  ...unlisted("networkAdapters", [ROW]),
  applies: (machine, check) => !isNoLinux(machine, check),
});

/** Warns of static addresses that a Linux guest does not keep in Azure. */
export default rowRuleOfChecks({
  name: "network/linux-static-address",
  description: "A static address in a Linux guest, which gets another one in Azure",
  level: "warning",
  messages: {
    lost: "The Linux guest '{{machine}}' does not keep its static address{{address}} by itself, and no target address is recorded for its adapter: in Azure it gets a new one from the target network. Name the one that it is to have there as the adapter's target, and let DNS follow.",
    sameTarget:
      "The Linux guest '{{machine}}' is to keep its static address{{address}}. Azure does not take it from the guest: only the target address keeps it, where it is free. Check it in a test failover.",
  },
  checks: [adapters, machines],
});

function isNoLinux(machine: VirtualMachine, check: Pick<RowCheck, "run">): boolean {
  const family = guestFamily(machine, check);
  return family !== undefined && family !== "linux";
}
