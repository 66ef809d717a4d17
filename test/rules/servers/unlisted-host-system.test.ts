import rule from "../../../rules/servers/unlisted-host-system.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-without-vmm";
const PREREQUISITE = "vmm-to-azure-prerequisites/host-os";
const os = (name: string) => `operatingSystem: { name: ${name} }`;

testRule(rule, {
  passes: [
    { name: "Windows Server 2012 R2 under VMM", inventory: hostUnderVmm(os("Windows Server 2012 R2")) },
    { name: "Windows Server 2022 in a site", inventory: hostInSite(os("Windows Server 2022")) },
    { name: "an older system, which is an error", inventory: hostUnderVmm(os("Hyper-V Server 2012")) },
    { name: "a client, which is an error", inventory: hostInSite(os("Windows 11")) },
  ],
  violates: [
    {
      name: "Hyper-V Server 2012 R2 under VMM, which the prerequisites allow",
      inventory: hostUnderVmm(os("Microsoft Hyper-V Server 2012 R2")),
      findings: [
        {
          at: "4:30-4:62",
          messageId: "notListed",
          message:
            "Host 'host-01' runs 'Microsoft Hyper-V Server 2012 R2', which is not listed in the support matrix of 2024-12-19. The prerequisites of 2017-07-24 allow it behind VMM, and the article on PowerShell of 2020-01-10 allows it without VMM. Ask Microsoft before you rely on it.",
          rows: [LIST],
        },
      ],
    },
    {
      name: "Hyper-V Server 2012 R2 in a site",
      inventory: hostInSite(os("Hyper-V Server 2012 R2")),
      findings: [{ at: "4:30-4:52", rows: [LIST] }],
    },
    {
      name: "a newer Hyper-V Server under VMM, which neither document lists",
      inventory: hostUnderVmm(os("Hyper-V Server 2019")),
      findings: [
        { at: "4:30-4:49", message: /No other document that drlint knows/, rows: [LIST, PREREQUISITE] },
      ],
    },
    {
      name: "Windows Server 2025 under VMM, which is later than the prerequisites ask for",
      inventory: hostUnderVmm(os("Windows Server 2025")),
      findings: [{ at: "4:30-4:49", rows: [LIST] }],
    },
    {
      name: "Azure Local in a site, with what its own documents say",
      inventory: hostInSite(os("Azure Local 23H2")),
      findings: [{ at: "4:30-4:46", message: /documents of Azure Local offer Site Recovery/, rows: [LIST] }],
    },
    {
      name: "a host of which it is not recorded whether VMM manages it: the row that holds either way",
      inventory: hostInSite(os("Azure Stack HCI 22H2")).replace("    site: site-01\n", ""),
      findings: [{ at: "3:30-3:50", rows: [LIST] }],
    },
  ],
  undecided: [
    { name: "no system", inventory: hostUnderVmm("proxy: none"), facts: ["HyperVHost.operatingSystem"] },
    {
      name: "a name that is not known",
      inventory: hostInSite(os("XenServer 8")),
      facts: ["ServerOperatingSystem.name"],
    },
  ],
});
