import { expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { newFileText } from "../../../imports/merge/new-file.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { collected, hostSays, ledger } from "../collector/harbour.ts";
import { estateOfAll } from "../estate-of.ts";
import { TAKE_NONE } from "../merge-options.ts";

/** What a machine that comes in new has for its adapter, and what is told. */
function networkOnHost(host: string, vmNetworks: string) {
  const text = `vmmServers:
  - { name: vmm, hostGroups: [quay]${vmNetworks} }
hyperVSites:
  - { name: oslo }
hyperVHosts:
  - { name: hv1.harbour.example, ${host} }
`;
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  const estate = estateOfAll(collected({ hosts: [hostSays("HV1", [ledger])] }));
  const { newObjects } = merge(estate, inventory, TAKE_NONE);
  return { network: /network: (\S+)/.exec(newFileText(newObjects))?.[1], notes: [...estate.notes] };
}

it.each([
  ["a host of which nothing is recorded", "cluster: quay", ", vmNetworks: []", "quay-switch"],
  ["a host of a site", "site: oslo", ", vmNetworks: []", "quay-switch"],
  [
    "a host that VMM manages as well as a site",
    "site: oslo, hostGroup: quay",
    ", vmNetworks: []",
    "quay-switch",
  ],
  ["a host of VMM whose networks are not recorded", "hostGroup: quay", "", "quay-switch"],
  [
    "a host of VMM with a network of that name",
    "hostGroup: quay",
    ", vmNetworks: [{ name: Quay-Switch }]",
    "quay-switch",
  ],
])("a virtual switch is the network of an adapter on %s", (_, host, networks, expected) => {
  expect(networkOnHost(host, networks)).toEqual({ network: expected, notes: [] });
});

it("a virtual switch is no network on a host of VMM that has none of that name", () => {
  expect(networkOnHost("hostGroup: quay", ", vmNetworks: [{ name: backend }]")).toEqual({
    network: undefined,
    notes: [
      "0.json: 'quay-switch' is left out as the network of adapters of virtual machine 'ledger': VMM manages its host, and has no VM network of that name. Export what VMM says along with it.",
    ],
  });
});
