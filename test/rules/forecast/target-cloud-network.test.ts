import rule from "../../../rules/forecast/target-cloud-network.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-network-mapping/target-cloud";

testRule(rule, {
  passes: [
    {
      name: "a network of the cloud, letter case aside",
      inventory: mapped("logicalNetworks: [ln-1, ln-2]", "logicalNetwork: LN-2"),
    },
    {
      name: "an adapter that is connected to nothing",
      inventory: mapped("logicalNetworks: [ln-1]", "logicalNetwork: ln-2", "none"),
    },
  ],
  violates: [
    {
      name: "a network of another cloud",
      inventory: mapped("logicalNetworks: [ln-1]", "logicalNetwork: ln-2"),
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
      inventory: mapped("logicalNetworks: []", "logicalNetwork: ln-2"),
      findings: [{ at: "4:46-4:49", messageId: "notInCloud", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "logical networks that are not recorded",
      inventory: mapped("", "logicalNetwork: ln-2"),
      facts: ["Cloud.logicalNetworks"],
    },
    {
      name: "a logical network that is not recorded",
      inventory: mapped("logicalNetworks: [ln-1]", ""),
      facts: ["VMNetwork.logicalNetwork"],
    },
  ],
});

/** A machine whose VM network is mapped to `blue`; the target cloud and `blue` have the properties given. */
function mapped(cloud: string, blue: string, network = "red"): string {
  return `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, network: ${network} }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: red }] }
  - name: vmm-02
    clouds: [${named("silver", cloud)}]
    vmNetworks: [${named("blue", blue)}]
networkMappings:
  - { source: { vmmServer: vmm-01, network: red }, target: { vmmServer: vmm-02, network: blue } }
`;
}

function named(name: string, property: string): string {
  return property === "" ? `{ name: ${name} }` : `{ name: ${name}, ${property} }`;
}
