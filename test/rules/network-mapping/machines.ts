export const TO_CLOUD = "{ to: { cloud: gold-chicago } }";

/** A machine with adapters, on a host of a VMM server that has the network `red`. Its adapters stand in line 4. */
export function withAdapters(adapters: string, replication: string = TO_CLOUD): string {
  return `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: ${adapters}
    replication: ${replication}
hyperVHosts: [{ name: host-01, hostGroup: hg-01 }]
vmmServers:
  - { name: vmm-newyork, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - { name: vmm-chicago, clouds: [{ name: gold-chicago }] }
`;
}
