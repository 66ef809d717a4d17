import { expect, it } from "vitest";
import { Inventory } from "../../../inventory/inventory.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";

const inventoryOf = (network: string) =>
  new Inventory([
    readInventoryFile(
      readText(
        "/a.dr.yaml",
        `vmmServers:
  - name: vmm-left
    hostGroups: [hg-left]
    vmNetworks: [{ name: Prod, subnets: [{ name: web }] }, { name: Shop/Web }]
  - { name: vmm-right, hostGroups: [hg-right], vmNetworks: [{ name: Prod }] }
hyperVHosts: [{ name: h, hostGroup: hg-left, site: none }]
virtualMachines: [{ name: A, host: h, networkAdapters: [{ name: nic0, network: ${network}, subnet: web }] }]
`,
      ),
    ),
  ]);

it.each([
  ["Prod", "Prod"],
  ["vmm-left/Prod", "Prod"],
  ["VMM-Left/prod", "Prod"],
  ["Shop/Web", "Shop/Web"],
  ["vmm-left/Shop/Web", "Shop/Web"],
  ["vmm-right/Prod", undefined],
])("the owner may stand in front of a name where it is clear: %s", (network, name) => {
  const inventory = inventoryOf(network);
  const adapter = inventory.files[0]!.root.virtualMachines![0]!.networkAdapters![0]!;
  const found = inventory.follow(adapter, "network");
  expect(found?.name).toBe(name);
  if (found) expect(found.parent.fact("name")).toBe("vmm-left");
});

it("and in front of a subnet's", () => {
  const inventory = inventoryOf("vmm-left/Prod, subnet: Prod/web }, { name: nic1, network: Prod");
  const [first] = inventory.files[0]!.root.virtualMachines![0]!.networkAdapters!;
  expect(inventory.follow(first!, "subnet")?.name).toBe("web");
});
