import type { InventoryRule } from "./define/rule-types.ts";
import directiveWithoutReason from "./inventory/directive-without-reason.ts";
import duplicateName from "./inventory/duplicate-name.ts";
import schema from "./inventory/schema.ts";
import syntax from "./inventory/syntax.ts";
import unrecordedFacts from "./inventory/unrecorded-facts.ts";
import unresolvedName from "./inventory/unresolved-name.ts";
import automaticAddress from "./network/automatic-address.ts";
import guestIpv6 from "./network/guest-ipv6.ts";
import guestNicTeaming from "./network/guest-nic-teaming.ts";
import hostIpv6 from "./network/host-ipv6.ts";
import httpsProxy from "./network/https-proxy.ts";
import linuxStaticAddress from "./network/linux-static-address.ts";
import networkSupportedFeatures from "./network/supported-features.ts";

const list: readonly InventoryRule[] = [
  directiveWithoutReason,
  duplicateName,
  schema,
  syntax,
  unrecordedFacts,
  unresolvedName,
  automaticAddress,
  guestIpv6,
  guestNicTeaming,
  hostIpv6,
  httpsProxy,
  linuxStaticAddress,
  networkSupportedFeatures,
];

/** All rules by name, `guest-storage/encrypted-disk`. */
export const rules: Readonly<Record<string, InventoryRule>> = Object.fromEntries(
  list.map((rule) => [rule.name, rule]),
);
