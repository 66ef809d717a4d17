import rule from "../../../rules/inventory/contradiction.ts";
import { testRule } from "../rule-tester.ts";

const inventory = (machine: string, host: string) => `virtualMachines:
  - { name: vm1, host: hv1, ${machine} }
hyperVHosts:
  - { name: hv1, ${host} }
`;

/** Machines in Azure, one a line, whose facts begin at column 17. */
const inAzure = (...machines: string[]) =>
  `azureVirtualMachines:\n${machines.map((facts, index) => `  - { name: m${index}, ${facts} }\n`).join("")}`;
const inClouds = (cloud: string, hostGroup: string) =>
  `${inventory(`cloud: ${cloud}`, `hostGroup: ${hostGroup}`)}vmmServers:
  - name: vmm
    hostGroups: [a, b, c]
    clouds: [{ name: gold, hostGroups: [a] }, { name: silver, hostGroups: [b] }, { name: open }]
`;

testRule(rule, {
  passes: [
    {
      name: "Nano Server 2016, and a system that nobody knows",
      inventory: `virtualMachines:
  - { name: A, operatingSystem: { name: Windows Server 2016 Standard, installation: nano } }
  - { name: B, operatingSystem: { name: Plan 9, installation: nano } }
`,
    },
    { name: "a cloud of its host", inventory: inClouds("gold", "A") },
    { name: "a cloud whose host groups are not recorded", inventory: inClouds("open", "a") },
    { name: "a host group in no cloud, which another rule reports", inventory: inClouds("gold", "c") },
    { name: "a node of a cluster", inventory: inventory("highlyAvailable: true", "cluster: c1") },
    { name: "a cluster that is not recorded", inventory: inventory("highlyAvailable: true", "site: oslo") },
    {
      name: "a host that is not recorded",
      inventory: inventory("highlyAvailable: true", "cluster: none").replace("host: hv1, ", ""),
    },
    { name: "no role of a cluster", inventory: inventory("highlyAvailable: false", "cluster: none") },
    {
      name: "a proxy",
      inventory: inventory("generation: 2", "internetAccess: proxy, proxy: http://proxy:80"),
    },
    {
      name: "secure boot that is off in generation 1, and one that is on in an unrecorded generation",
      inventory: `virtualMachines: [{ name: vm1, generation: 1, secureBoot: false }, { name: vm2, secureBoot: true }]\n`,
    },
    { name: "a proxy that is not recorded", inventory: inventory("generation: 2", "internetAccess: proxy") },
    { name: "the host's own site", inventory: inventory("site: Oslo", "site: oslo") },
    { name: "a site that the host does not say", inventory: inventory("site: oslo", "cluster: c1") },
    // VMM may manage the hosts of a site as well.
    { name: "a cloud on a host of a site", inventory: inventory("cloud: gold", "site: oslo") },
    {
      name: "a machine in Azure with a disk and an adapter, and one of which neither is recorded",
      inventory:
        "azureVirtualMachines: [{ name: web01, disks: [{ name: os }], networkAdapters: [{ name: nic }] }, { name: web02 }]\n",
    },
    {
      name: "a machine in Azure with one OS disk, and one of whose disks a role is not recorded",
      inventory:
        "azureVirtualMachines: [{ name: a, disks: [{ name: os, role: os }, { name: d, role: data }] }, { name: b, disks: [{ name: os }, { name: d, role: data }] }]\n",
    },
    {
      name: "a standard machine of generation 1, and a trusted one of which the generation is not recorded",
      inventory: inAzure("generation: 1, securityType: Standard", "securityType: TrustedLaunch"),
    },
    {
      name: "a set without a zone, a zone without a set, and a set whose zone is not recorded",
      inventory: inAzure(
        "availabilitySet: s, availabilityZone: none",
        'availabilitySet: none, availabilityZone: "1"',
        "availabilitySet: s",
      ),
    },
    {
      name: "a system for ARM on such a size, on one with a name of its own, and on one that is not recorded",
      inventory: inAzure(
        "vmSize: Standard_D2ps_v5, operatingSystem: { name: Ubuntu 22.04, architecture: arm64 }",
        "vmSize: Custom, operatingSystem: { name: Ubuntu 22.04, architecture: arm64 }",
        "operatingSystem: { name: Ubuntu 22.04, architecture: arm64 }",
      ),
    },
    {
      name: "a Hyper-V guest without a network adapter",
      inventory: "virtualMachines: [{ name: vm1, networkAdapters: [] }]\n",
    },
    {
      name: "no way and no proxy",
      inventory: inventory("generation: 2", "internetAccess: none, proxy: none"),
    },
    {
      name: "no way, and a proxy that is not recorded",
      inventory: inventory("generation: 2", "internetAccess: none"),
    },
    { name: "none is needed", inventory: inventory("generation: 2", "internetAccess: direct, proxy: none") },
  ],
  violates: [
    {
      name: "Nano Server of another release than 2016",
      inventory:
        "virtualMachines:\n  - { name: A, operatingSystem: { name: Windows Server 2022, installation: nano } }\n",
      findings: [
        {
          at: "2:76-2:80",
          messageId: "nano",
          message:
            "'A' runs Windows Server 2022 as Nano Server, which since Windows Server 2016 is there in containers alone. Correct the name or 'installation'.",
          related: ["2:41-2:60"],
        },
      ],
    },
    {
      name: "a cloud that its host is not in",
      inventory: inClouds("silver", "a"),
      findings: [
        {
          at: "2:36-2:42",
          messageId: "otherCloud",
          message: /'vm1' is in the VMM cloud 'silver', but the host group of its host 'hv1' is in other/,
          related: ["4:29-4:30"],
        },
      ],
    },
    {
      name: "highly available on a host without cluster",
      inventory: inventory("highlyAvailable: true", "cluster: none"),
      findings: [
        {
          at: "2:46-2:50",
          messageId: "cluster",
          message:
            "'vm1' is highly available, but its host 'hv1' is in no cluster. Name the host's cluster, or write 'highlyAvailable: false'.",
          related: ["4:27-4:31"],
        },
      ],
    },
    {
      name: "a machine in Azure without a disk, and without an adapter",
      inventory: "azureVirtualMachines: [{ name: web01, disks: [], networkAdapters: [] }]\n",
      findings: [
        {
          at: "1:39-1:44",
          messageId: "disks",
          message:
            "'web01' runs in Azure, where each machine has an OS disk, and 'disks: []' says that it has none. Record its disks, or leave the list out.",
        },
        {
          at: "1:50-1:65",
          messageId: "networkAdapters",
          message:
            "'web01' runs in Azure, where each machine has a network adapter, and 'networkAdapters: []' says that it has none. Record its adapters, or leave the list out.",
        },
      ],
    },
    {
      name: "a network interface of Azure without an IP configuration",
      inventory:
        "azureVirtualMachines: [{ name: web01, networkAdapters: [{ name: nic, ipConfigurations: [] }] }]\n",
      findings: [
        {
          at: "1:70-1:86",
          messageId: "ipConfigurations",
          message:
            "'nic' is a network interface of Azure, which has an IP configuration, and 'ipConfigurations: []' says that it has none. Record its configurations, or leave the list out.",
        },
      ],
    },
    {
      name: "secure boot in generation 1",
      inventory: inventory("generation: 1, secureBoot: true", "site: oslo"),
      findings: [
        {
          at: "2:56-2:60",
          messageId: "secureBoot",
          message:
            "'vm1' is of generation 1, which has no secure boot, but 'secureBoot' says that it is on. Correct one of them.",
          related: ["2:41-2:42"],
        },
      ],
    },
    {
      name: "in a site that its host is not in",
      inventory: inventory("site: oslo", "site: bergen"),
      findings: [
        {
          at: "2:35-2:39",
          messageId: "site",
          message:
            "'vm1' is in the Hyper-V site 'oslo', but its host 'hv1' is not. Correct the one or the other.",
          related: ["4:24-4:30"],
        },
      ],
    },
    {
      name: "in a site on a host of a host group",
      inventory: inventory("site: oslo", "hostGroup: hg1"),
      findings: [{ at: "2:35-2:39", messageId: "site", related: ["4:29-4:32"] }],
    },
    {
      name: "in a cloud on a host that VMM does not manage",
      inventory: inventory("cloud: gold", "hostGroup: none"),
      findings: [{ at: "2:36-2:40", messageId: "cloud", related: ["4:29-4:33"] }],
    },
    {
      name: "through a proxy that is not there",
      inventory: inventory("generation: 2", "internetAccess: proxy, proxy: none"),
      findings: [
        {
          at: "4:48-4:52",
          messageId: "proxy",
          message:
            "Host 'hv1' reaches the internet through a proxy, but 'proxy: none' says that it has none. Name the proxy, or correct 'internetAccess'.",
          related: ["4:34-4:39"],
        },
      ],
    },
    {
      name: "a proxy of a host that reaches nothing",
      inventory: inventory("generation: 2", "internetAccess: none, proxy: http://proxy:80"),
      findings: [
        {
          at: "4:47-4:62",
          messageId: "cutOff",
          message:
            "Host 'hv1' names a proxy, but 'internetAccess: none' says that it reaches the internet in no way. Write 'internetAccess: proxy', or 'proxy: none'.",
          related: ["4:34-4:38"],
        },
      ],
    },
    {
      name: "a machine in Azure with two OS disks",
      inventory: inAzure("disks: [{ name: a, role: os }, { name: b, role: os }]"),
      findings: [
        {
          at: "2:65-2:67",
          messageId: "secondOsDisk",
          message:
            "'m0' starts from one disk, and 'b' is recorded as an OS disk beside 'a'. Write 'role: data' at one of them.",
          related: ["2:42-2:44"],
        },
      ],
    },
    ...["TrustedLaunch", "ConfidentialVM"].map((type) => ({
      name: `${type} in generation 1`,
      inventory: inAzure(`generation: 1, securityType: ${type}`),
      findings: [
        {
          at: `2:46-2:${46 + type.length}`,
          messageId: "generation",
          message: `'m0' is of the security type ${type}, which machines of generation 2 alone have, and 'generation' says 1. Correct one of them.`,
          related: ["2:29-2:30"],
        },
      ],
    })),
    {
      name: "a system for ARM on a size with another processor",
      inventory: inAzure(
        "vmSize: Standard_D2s_v5, operatingSystem: { name: Ubuntu 22.04, architecture: arm64 }",
      ),
      findings: [
        {
          at: "2:95-2:100",
          messageId: "processor",
          message:
            "'m0' runs a system for ARM processors, and its size 'Standard_D2s_v5' has none. Correct one of them.",
          related: ["2:25-2:40"],
        },
      ],
    },
    {
      name: "an availability set and a zone",
      inventory: inAzure('availabilitySet: web, availabilityZone: "1"'),
      findings: [
        {
          at: "2:34-2:37",
          messageId: "setAndZone",
          message:
            "'m0' runs in availability set 'web' and in availability zone 1; a machine is in one or the other. Correct one of them.",
          related: ["2:57-2:60"],
        },
      ],
    },
    {
      name: "an availability set and a zone at the target",
      inventory: inAzure(
        'replication: { to: { region: northeurope }, availabilitySet: web, availabilityZone: "1" }',
      ),
      findings: [
        {
          at: "2:78-2:81",
          messageId: "targetSetAndZone",
          message:
            "'m0' is to come up in availability set 'web' and in availability zone 1, and Azure takes one or the other. Write 'none' for one of them.",
          related: ["2:101-2:104"],
        },
      ],
    },
    {
      name: "two primary adapters",
      inventory: inAzure("networkAdapters: [{ name: a, primary: true }, { name: b, primary: true }]"),
      findings: [
        {
          at: "2:83-2:87",
          messageId: "secondPrimary",
          message:
            "'m0' has one primary adapter, and 'b' is recorded as primary beside 'a'. Write 'primary: false' at one of them.",
          related: ["2:55-2:59"],
        },
      ],
    },
  ],
});
