/** A VMM server with a machine that goes to Azure. `lines` are the server's own, from line 4, column 5. */
export function vmmServer(lines: string, replication = "{ to: azure }"): string {
  const own = lines
    .trim()
    .split("\n")
    .map((line) => `    ${line}\n`)
    .join("");
  return `vmmServers:
  - name: vmm-01
    hostGroups: [hg-01]
${own}hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
virtualMachines:
  - { name: A, host: host-01, replication: ${replication} }
`;
}

/** A replication to a cloud at a second site, of which the documents on Azure say nothing. */
export const TO_SECOND_SITE = "{ to: { cloud: gold } }";
