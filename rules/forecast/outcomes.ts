import type { RowId } from "../../documents/index.ts";
import type { FailoverKind } from "../../forecast/types.ts";
import type { AnyCheck } from "../define/check.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { mayBeMapped } from "../facts/forecast/mapped-networks.ts";
import type { ForecastQuestion } from "../facts/forecast/missing-properties.ts";

/** Rows that only say what comes out of a failover, with the part of the forecast that they are about. */
const BETWEEN_REGIONS: readonly [RowId, ForecastQuestion, FailoverKind?][] = [
  ["azure-to-azure-network-mapping/auto-mapping", "network"],
  ["azure-to-azure-network-mapping/default-target-name", "network"],
  ["azure-to-azure-network-mapping/mapped-default", "network"],
  ["azure-to-azure-network-mapping/item-network", "network"],
  ["azure-to-azure-network-mapping/subnet-same-name", "subnet"],
  ["azure-to-azure-network-mapping/ip-dhcp", "address"],
  ["azure-to-azure-network-mapping/ip-static", "address"],
  ["azure-to-azure-network-mapping/ip-secondary", "address"],
];

const TO_SECONDARY_SITE: readonly [RowId, "network" | "subnet"][] = [
  ["vmm-to-vmm-network-mapping/new-vms", "network"],
  ["vmm-to-vmm-network-mapping/subnet-same-name", "subnet"],
];

const MAPPED_TO_AZURE = ["vmm-network-mapping/azure-subnet-same-name"] as const satisfies [RowId];

const ADDRESSES_IN_TESTS = ["test-failover-to-azure/address"] as const satisfies [RowId];

function rowsOf(list: readonly (readonly [RowId, ...unknown[]])[]): [RowId, ...RowId[]] {
  return list.map(([row]) => row) as [RowId, ...RowId[]];
}

/**
 * Decides the rows that only say what comes out of a failover. It reports nothing: the outcome is for `drlint forecast`
 * and the editor. An outcome that cannot be told leaves its row undecided.
 */
export default rowRuleOfChecks({
  name: "forecast/outcomes",
  description: "Nothing by itself: decides the rows that say how a machine comes up",
  level: "warning",
  messages: {},
  checks: [
    ...BETWEEN_REGIONS.map(([row, about, kind = "failover"]) =>
      adapterCheck("AzureNetworkAdapter", { rows: [row], kind, about, decide: () => {} }),
    ),
    ...TO_SECONDARY_SITE.map(([row, about]) =>
      adapterCheck("NetworkAdapter", { rows: [row], kind: "failover", about, decide: () => {} }),
    ),
    adapterCheck("NetworkAdapter", {
      rows: MAPPED_TO_AZURE,
      kind: "failover",
      about: "subnet",
      concerns: mayBeMapped,
      decide: () => {},
    }),
    adapterCheck("NetworkAdapter", {
      rows: ADDRESSES_IN_TESTS,
      kind: "test-failover",
      about: "address",
      decide: () => {},
    }),
    // Where it is not recorded which adapters a machine has, nothing is known of how it comes up.
    unlisted("networkAdapters", rowsOf(BETWEEN_REGIONS), undefined, "AzureVirtualMachine") as AnyCheck<never>,
    unlisted("networkAdapters", rowsOf(TO_SECONDARY_SITE)) as AnyCheck<never>,
    unlisted("networkAdapters", MAPPED_TO_AZURE) as AnyCheck<never>,
    unlisted("networkAdapters", ADDRESSES_IN_TESTS) as AnyCheck<never>,
  ],
});
