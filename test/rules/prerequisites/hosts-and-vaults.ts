/** Hosts with two machines to Azure that use the vaults `one` and `two`. `lines` are the host's own, from line 4. */
export function hostWithVaults(
  lines: string,
  first: string,
  second = first,
  membership = "hostGroup: hg-01",
): string {
  const own = lines
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("");
  return `hyperVHosts:
  - name: host-01
    ${membership}
${own}hyperVSites: [{ name: site-01 }]
vmmServers: [{ name: vmm-01, hostGroups: [hg-01] }]
virtualMachines:
  - { name: A, host: host-01, replication: { to: azure, vault: one } }
  - { name: B, host: host-01, replication: { to: azure, vault: two } }
vaults:
  - { name: one${first} }
  - { name: two${second} }
`;
}

export const LINK = ", privateEndpoint: true";
export const NO_LINK = ", privateEndpoint: false";
