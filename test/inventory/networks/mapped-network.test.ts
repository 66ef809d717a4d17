import { expect, it } from "vitest";
import { Inventory } from "../../../inventory/inventory.ts";
import { mappedNetwork } from "../../../inventory/networks/target-network.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";
import type { AzureNetworkAdapter } from "../../../schemas/generated/types.ts";

const TEXT = `azureVirtualMachines:
  - { name: web, region: westeurope, networkAdapters: [{ name: nic, network: front }], replication: { to: { region: northeurope }, state: planned } }
virtualNetworks:
  - { name: front, region: westeurope }
  - { name: back, region: westeurope }
  - { name: dr-front, region: northeurope }
  - { name: dr-back, region: northeurope }
networkMappings:
  - { source: { region: westeurope, network: front }, target: { region: northeurope, network: dr-front } }
  - { source: { region: westeurope, network: back }, target: { region: northeurope, network: dr-back } }
`;

it("tells of each adapter that is only being written where its own network is mapped to", () => {
  const inventory = new Inventory([readInventoryFile(readText("/inventory/a.dr.yaml", TEXT))]);
  const [protection] = inventory.protections();
  const real = inventory.files[0]!.root.azureVirtualMachines![0]!.networkAdapters![0]!;
  const written = (network: string) =>
    ({
      nodeType: "AzureNetworkAdapter",
      parent: real.parent,
      network,
      fact: (property: string) => (property === "network" ? network : undefined),
    }) as unknown as AzureNetworkAdapter;
  const targetOf = (adapter: AzureNetworkAdapter) => {
    const answer = mappedNetwork(inventory, protection!, adapter);
    return typeof answer === "object" ? answer.network?.name : answer;
  };
  expect(targetOf(real)).toBe("dr-front");
  expect(targetOf(written("front"))).toBe("dr-front");
  expect(targetOf(written("back"))).toBe("dr-back");
});
