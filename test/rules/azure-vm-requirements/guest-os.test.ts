import rule from "../../../rules/azure-vm-requirements/guest-os.ts";
import { inSite, onUnknownHost, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/guest-os";
const REPLICATED = "hyperv-to-azure/replicated-vms/guest-os";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const runs = (system: string) => `operatingSystem: { name: ${system} }`;

testRule(rule, {
  passes: [
    { name: "Windows Server", inventory: underVmm(runs("Windows Server 2019 Datacenter")) },
    {
      name: "Windows Server 2003, of which another rule warns",
      inventory: underVmm(runs("Windows Server 2003")),
    },
    { name: "a Windows client", inventory: inSite(runs("Windows 10 Enterprise")) },
    {
      name: "Linux of a release that Azure is known to support",
      inventory: underVmm(runs("Ubuntu 22.04 LTS")),
    },
    {
      name: "a machine that goes to a secondary site",
      inventory: underVmm(runs("Windows XP"), "{ to: { cloud: gold } }"),
      silent: true,
    },
    {
      name: "a machine that is not protected",
      inventory: unprotected(runs("Windows XP")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a Windows that Azure does not support, under VMM",
      inventory: underVmm(runs("Windows Vista Business")),
      findings: [
        {
          at: "4:30-4:52",
          messageId: "unsupported",
          message: /'SQL01' runs 'Windows Vista Business'/,
          rows: [ROW, REPLICATED, PREREQUISITES],
        },
      ],
    },
    {
      name: "the same in a Hyper-V site, of which the VMM document says nothing",
      inventory: inSite(runs("Windows XP Professional")),
      findings: [{ at: "4:30-4:53", rows: [ROW, REPLICATED] }],
    },
    {
      name: "the same where it cannot be told whether VMM manages the host",
      inventory: onUnknownHost(runs("Windows Server 2000")),
      findings: [{ at: "4:30-4:49", rows: [ROW, REPLICATED] }],
    },
  ],
  undecided: [
    {
      name: "CentOS Stream, of which nobody has said so",
      inventory: inSite(runs("CentOS Stream 9")),
      facts: ["GuestOperatingSystem.name"],
    },
    { name: "no system", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.operatingSystem"] },
    {
      name: "a system without name",
      inventory: inSite("operatingSystem: { architecture: x64 }"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "a system that nobody knows",
      inventory: underVmm(runs("Plan 9")),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "a known system of which nobody knows whether Azure supports it",
      inventory: underVmm(runs("OpenBSD 7.5")),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
