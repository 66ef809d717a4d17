/** Parts of inventories about Azure networks, to be added after a machine. */

/** An Azure network `vnet` with subnets. The subnets begin in the third line, in column 7. */
export function network(subnets: string, facts = ""): string {
  const items = subnets.split("\n").map((line) => `      - ${line}\n`);
  return `virtualNetworks:\n  - name: vnet\n${facts === "" ? "" : `    ${facts}\n`}    subnets:\n${items.join("")}`;
}

/** A VM network `VMNetwork1` of the VMM server of the tests, mapped to the Azure network `vnet`. */
export const MAPPING = `networkMappings:
  - { source: { vmmServer: vmm-01, network: VMNetwork1 }, target: { network: vnet } }
`;

/** Gives the VMM server of an inventory the VM network that {@link MAPPING} maps. */
export function withVMNetwork(inventory: string): string {
  return inventory.replace(
    "    hostGroups: [hg-01]\n",
    "    hostGroups: [hg-01]\n    vmNetworks: [{ name: VMNetwork1 }]\n",
  );
}
