import rule from "../../../rules/servers/dotnet-version.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { vmmServer } from "./vmm-servers.ts";

const ROW = "hyperv-to-azure/servers/dotnet-4-6-2";
const dotnet = (version: string) => `operatingSystem: { dotNetVersion: ${version} }`;

testRule(rule, {
  passes: [
    { name: "4.8 on a host in a site", inventory: hostInSite(dotnet('"4.8"')) },
    {
      name: "4.6.2 itself, on a VMM server and its host",
      inventory: vmmServer(dotnet("4.6.2")).replace(
        "hostGroup: hg-01 }",
        `hostGroup: hg-01, ${dotnet("4.6.2")} }`,
      ),
    },
    { name: "a later version with more digits", inventory: hostInSite(dotnet('"4.10"')) },
    { name: "4.6.2 as the registry has it", inventory: hostInSite(dotnet("4.6.01590")) },
    { name: "4.8 as the number that the registry keeps", inventory: hostInSite(dotnet("528449")) },
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines(dotnet('"4.5"')),
      silent: true,
    },
  ],
  violates: [
    {
      name: "4.6.1 on a host in a site",
      inventory: hostInSite(dotnet("4.6.1")),
      findings: [
        {
          at: "4:39-4:44",
          messageId: "tooOld",
          message: /'host-01' has .NET Framework 4.6.1.* needs 4.6.2/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "4.6.1 as the registry has it, with a number that looks later than 4.6.2",
      inventory: hostInSite(dotnet("4.6.01055")),
      findings: [{ at: "4:39-4:48", message: /has .NET Framework 4.6.1 \(4.6.01055\)\./, rows: [ROW] }],
    },
    {
      name: "4.5.1 as the number that the registry keeps",
      inventory: hostInSite(dotnet("378675")),
      findings: [{ at: "4:39-4:45", message: /has .NET Framework 4.5.1 \(378675\)\./, rows: [ROW] }],
    },
    {
      name: "4.5 on a host under VMM",
      inventory: hostUnderVmm(dotnet('"4.5"')),
      findings: [{ at: "4:39-4:44", messageId: "tooOld", rows: [ROW] }],
    },
    {
      name: "none on a VMM server",
      inventory: vmmServer(dotnet("none")),
      findings: [
        { at: "4:39-4:43", messageId: "none", message: /'vmm-01' has no .NET Framework 4/, rows: [ROW] },
      ],
    },
  ],
  undecided: [
    {
      name: "systems that are not recorded",
      inventory: vmmServer('version: "2019"'),
      facts: ["HyperVHost.operatingSystem", "VMMServer.operatingSystem"],
    },
    {
      name: "a number of the registry that is not known",
      inventory: hostInSite(dotnet("378676")),
      facts: ["ServerOperatingSystem.dotNetVersion"],
    },
    {
      name: "a version that is not recorded",
      inventory: hostInSite("operatingSystem: { name: Windows Server 2019 }"),
      facts: ["ServerOperatingSystem.dotNetVersion"],
    },
  ],
});
