import { expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { collected, hostSays, LEDGER, ledger } from "../collector/harbour.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";

/** What is told of the host of a machine that the inventory has on HV2, and an export on HV1. */
function toldOfHost(machine: string, cluster: string | null, hosts = "") {
  const text = `virtualMachines:\n  - { ${machine}, host: hv2.harbour.example }\nhyperVHosts:\n  - { name: HV2, cluster: Quay }\n${hosts}`;
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  const estate = estateOfAll(collected({ hosts: [hostSays("HV1", [ledger], { cluster })] }));
  return merge(estate, inventory, TAKE_NONE)
    .facts.filter(({ property }) => property === "host")
    .map(({ outcome, imported }) => `${outcome} ${imported}`);
}

it.each([
  ["name: ledger", "quay", "", []],
  [`name: old, id: ${LEDGER}`, "quay", "", []],
  ["name: ledger", "pier", "", ["different 'HV1'"]],
  ["name: ledger", "none", "", ["different 'HV1'"]],
  ["name: ledger", null, "", ["different 'HV1'"]],
  ["name: ledger", null, "  - { name: hv1, cluster: quay }\n", []],
])("{ %s } in a cluster '%s' may be on any of its nodes", (machine, cluster, hosts, told) => {
  expect(toldOfHost(machine, cluster, hosts)).toEqual(told);
});
