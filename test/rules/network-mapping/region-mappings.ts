/** A mapping between two Azure networks, in lines 2 and 3. `more` are further mappings. */
export function between(source: string, target: string, more = ""): string {
  return `networkMappings:
  - source: { ${source} }
    target: { ${target} }
${more}virtualNetworks:
  - { name: web, region: eastasia, resourceGroup: rg-a }
  - { name: app, region: eastasia, resourceGroup: rg-a }
  - { name: web-asr, region: southeastasia, resourceGroup: rg-b }
  - { name: nowhere, resourceGroup: rg-a }
vmmServers: [{ name: vmm, vmNetworks: [{ name: red }] }]
`;
}

export const WEB = "region: eastasia, network: web";
export const ASR = "region: southeastasia, network: web-asr";

/** A mapping of a VM network to Azure, of which the rows on Azure regions say nothing. */
export const FROM_VMM = between("vmmServer: vmm, network: red", "network: web-asr");
