import rule from "../../../rules/servers/host-operating-system.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-without-vmm";
const PREREQUISITE = "vmm-to-azure-prerequisites/host-os";
const os = (name: string, more = "") => `operatingSystem: { name: ${name}${more} }`;

testRule(rule, {
  passes: [
    ...["2022 Datacenter", "2019", "2016 Standard", "2012 R2"].map((release) => ({
      name: `Windows Server ${release} under VMM`,
      inventory: hostUnderVmm(os(`Windows Server ${release}`)),
    })),
    { name: "Windows Server 2022 in a site", inventory: hostInSite(os("Windows Server 2022")) },
    { name: "Server Core", inventory: hostInSite(os("Windows Server 2019", ", serverCore: true")) },
    ...["Microsoft Hyper-V Server 2012 R2", "Hyper-V Server 2019", "Windows Server 2025", "Azure Local"].map(
      (system) => ({ name: `${system}, of which another rule warns`, inventory: hostUnderVmm(os(system)) }),
    ),
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines(os("Windows 11")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an older Windows Server under VMM breaks both rows",
      inventory: hostUnderVmm(os("Windows Server 2012 Datacenter")),
      findings: [
        {
          at: "4:30-4:60",
          messageId: "tooOld",
          message:
            "Host 'host-01' runs 'Windows Server 2012 Datacenter', which is older than Windows Server 2012 R2, the oldest system that Site Recovery supports on a host. Move its machines to a host with Windows Server 2022, Windows Server 2019, Windows Server 2016 or Windows Server 2012 R2.",
          rows: [LIST, PREREQUISITE],
        },
      ],
    },
    {
      name: "an older Hyper-V Server in a site",
      inventory: hostInSite(os("Hyper-V Server 2012")),
      findings: [{ at: "4:30-4:49", messageId: "tooOld", rows: [LIST] }],
    },
    {
      name: "a client with Hyper-V in a site",
      inventory: hostInSite(os("Windows 11 Pro")),
      findings: [{ at: "4:30-4:44", messageId: "client", rows: [LIST] }],
    },
    {
      name: "a client with Hyper-V under VMM",
      inventory: hostUnderVmm(os("Windows 10 Pro")),
      findings: [{ at: "4:30-4:44", messageId: "client", rows: [LIST, PREREQUISITE] }],
    },
    {
      name: "a host of which it is not recorded whether VMM manages it: the row that holds either way",
      inventory: hostInSite(os("Windows Server 2012")).replace("    site: site-01\n", ""),
      findings: [{ at: "3:30-3:49", rows: [LIST] }],
    },
  ],
  undecided: [
    { name: "no system", inventory: hostUnderVmm("proxy: none"), facts: ["HyperVHost.operatingSystem"] },
    {
      name: "a system without name",
      inventory: hostInSite("operatingSystem: { serverCore: true }"),
      facts: ["ServerOperatingSystem.name"],
    },
    {
      name: "a name that is not known",
      inventory: hostUnderVmm(os("XenServer 8")),
      facts: ["ServerOperatingSystem.name"],
    },
    {
      name: "a name without release",
      inventory: hostUnderVmm(os("Windows Server")),
      facts: ["ServerOperatingSystem.name"],
    },
  ],
});
