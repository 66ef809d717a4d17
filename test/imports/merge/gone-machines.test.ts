import { expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { collected, gate, hostSays, ledger } from "../collector/harbour.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";

const INVENTORY = `hyperVHosts:
  - { name: hv1.harbour.example, cluster: quay }
virtualMachines:
  - { name: ledger, host: hv1.harbour.example }
  - { name: gate, host: hv1.harbour.example, disks: [{ name: gate }, { name: "SCSI 0:0" }, { name: old }] }
  - { name: elsewhere, host: hv2 }
  - { name: nowhere }
`;

/** What an export of the collector says to be gone from the inventory. */
function goneIn(more: object) {
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text: INVENTORY }]);
  return merge(estateOfAll(collected(more)), inventory, TAKE_NONE)
    .facts.filter(({ outcome }) => outcome === "gone")
    .map(({ object }) => object);
}

const failed = [{ computer: "HV2", message: "The node is down: machines that only it knows are missing." }];

it.each([
  ["a machine that its host has no more", { hosts: [hostSays("HV1", [ledger])] }, ["virtual machine 'gate'"]],
  ["a disk that its machine has no more", {}, ["disk 'old' of the virtual machine 'gate'"]],
  [
    "all machines of a host that has none",
    { hosts: [hostSays("HV1", [])] },
    ["virtual machine 'ledger'", "virtual machine 'gate'"],
  ],
  ["nothing of a host that was not read", { hosts: [hostSays("HV1", null)] }, []],
  ["no machine while a node of the cluster is down", { hosts: [hostSays("HV1", [ledger])], failed }, []],
  [
    "no machine where one could not be read",
    { hosts: [hostSays("HV1", [ledger], {}, ["Machine gate: no"])] },
    [],
  ],
  [
    "no machine of a host that has failed",
    { hosts: [hostSays("HV3", [gate])], failed },
    ["disk 'old' of the virtual machine 'gate'"],
  ],
])("%s is gone", (_, more, expected) => {
  expect(goneIn(more)).toEqual(expected);
});
