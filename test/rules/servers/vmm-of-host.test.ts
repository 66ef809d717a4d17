import rule from "../../../rules/servers/vmm-of-host.ts";
import { hostInSite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const OF_2019 = "hyperv-to-azure/servers/host-2019-in-vmm-2019";
const OF_2016 = "hyperv-to-azure/servers/host-2016-in-vmm-2016";
const pair = (system: string, version: string) => `
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, operatingSystem: { ${system} } }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01]${version} }
virtualMachines:
  - { name: A, host: host-01, replication: { to: azure } }
`;
const named = (release: string, version: string) =>
  pair(`name: Windows Server ${release}`, `, version: "${version}"`);

testRule(rule, {
  passes: [
    { name: "2019 in VMM 2019", inventory: named("2019", "2019") },
    { name: "2016 in VMM 2016", inventory: named("2016", "4.0.2314.0") },
    { name: "2022 in VMM 2022", inventory: named("2022", "2022") },
    { name: "2022 in a newer VMM", inventory: named("2022", "2025") },
    { name: "2012 R2 in any VMM", inventory: named("2012 R2", "2019") },
    { name: "2012 R2 in a VMM of unknown version", inventory: pair("name: Windows Server 2012 R2", "") },
    {
      name: "2019 in a site",
      inventory: hostInSite("operatingSystem: { name: Windows Server 2019 }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "2022 in a VMM that is refused for any host, which is told at its server",
      inventory: named("2022", "2012 SP1"),
      findings: [],
    },
    {
      name: "2019 in VMM 2022",
      inventory: named("2019", "2022"),
      findings: [
        {
          at: "3:65-3:84",
          messageId: "otherVersion",
          message: /runs 'Windows Server 2019' but is managed by VMM '2022'.* pairs it with VMM 2019/,
          rows: [OF_2019],
          related: ["5:51-5:57"],
        },
      ],
    },
    {
      name: "2019 in VMM 2016",
      inventory: named("2019", "2016"),
      findings: [{ at: "3:65-3:84", messageId: "otherVersion", rows: [OF_2019] }],
    },
    {
      name: "2016 in VMM 2019",
      inventory: named("2016", "2019"),
      findings: [
        { at: "3:65-3:84", messageId: "otherVersion", message: /pairs it with VMM 2016/, rows: [OF_2016] },
      ],
    },
    {
      name: "2022 in an older VMM, as not listed",
      inventory: named("2022", "2019"),
      findings: [
        {
          at: "3:65-3:84",
          messageId: "notListed",
          message: /a pair that the support matrix does not list/,
          rows: [OF_2019],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a system that is not recorded",
      inventory: pair("serverCore: true", ""),
      facts: ["ServerOperatingSystem.name"],
    },
    {
      name: "2019 in a VMM of unknown version",
      inventory: pair("name: Windows Server 2019", ""),
      facts: ["VMMServer.version"],
    },
    {
      name: "2016 in a VMM of unknown version",
      inventory: pair("name: Windows Server 2016", ""),
      facts: ["VMMServer.version"],
    },
    {
      name: "a host group that is not found",
      inventory: named("2019", "2022").replace("hostGroup: hg-01", "hostGroup: gone"),
      facts: ["HyperVHost.hostGroup"],
    },
  ],
});
