import rule from "../../../rules/forecast/target-cloud-network.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-network-mapping/target-cloud";

testRule(rule, {
  passes: [
    {
      name: "a network of the cloud, letter case aside",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: red }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - name: vmm-02
    clouds: [{ name: silver, logicalNetworks: [ln-1, ln-2] }]
    vmNetworks: [{ name: blue, logicalNetwork: LN-2 }]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { vmmServer: vmm-02, network: blue } }
`,
    },
    {
      name: "an adapter that is connected to nothing",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: none }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - name: vmm-02
    clouds: [{ name: silver, logicalNetworks: [ln-1] }]
    vmNetworks: [{ name: blue, logicalNetwork: ln-2 }]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { vmmServer: vmm-02, network: blue } }
`,
    },
  ],
  violates: [
    {
      name: "a network of another cloud",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: red }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - name: vmm-02
    clouds: [{ name: silver, logicalNetworks: [ln-1] }]
    vmNetworks: [{ name: blue, logicalNetwork: ln-2 }]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { vmmServer: vmm-02, network: blue } }
`,
      findings: [
        {
          at: "4:46-4:49",
          messageId: "notInCloud",
          message: /connected to nothing: 'red' is mapped to 'blue', and the cloud 'silver'/,
          rows: [ROW],
          related: ["11:30-11:45", "12:48-12:52"],
        },
      ],
    },
    {
      name: "a cloud without logical networks",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: red }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - name: vmm-02
    clouds: [{ name: silver, logicalNetworks: [] }]
    vmNetworks: [{ name: blue, logicalNetwork: ln-2 }]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { vmmServer: vmm-02, network: blue } }
`,
      findings: [{ at: "4:46-4:49", messageId: "notInCloud", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "logical networks that are not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: red }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - name: vmm-02
    clouds: [{ name: silver }]
    vmNetworks: [{ name: blue, logicalNetwork: ln-2 }]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { vmmServer: vmm-02, network: blue } }
`,
      facts: ["Cloud.logicalNetworks"],
    },
    {
      name: "a logical network that is not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: red }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - name: vmm-02
    clouds: [{ name: silver, logicalNetworks: [ln-1] }]
    vmNetworks: [{ name: blue }]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { vmmServer: vmm-02, network: blue } }
`,
      facts: ["VMNetwork.logicalNetwork"],
    },
  ],
});
