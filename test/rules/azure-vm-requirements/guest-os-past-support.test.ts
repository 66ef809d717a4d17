import rule from "../../../rules/azure-vm-requirements/guest-os-past-support.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/guest-os";
const REPLICATED = "hyperv-to-azure/replicated-vms/guest-os";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const runs = (system: string) => `operatingSystem: { name: ${system} }`;

testRule(rule, {
  passes: [
    { name: "a later Windows Server", inventory: underVmm(runs("Windows Server 2008 R2")) },
    { name: "one that is not supported at all", inventory: underVmm(runs("Windows 2000 Server")) },
  ],
  violates: [
    {
      name: "Windows Server 2003 R2 under VMM",
      inventory: underVmm(runs("Windows Server 2003 R2")),
      findings: [
        {
          at: "4:30-4:52",
          messageId: "pastSupport",
          message: /'SQL01' runs 'Windows Server 2003 R2', .*custom support agreement/,
          rows: [ROW, REPLICATED, PREREQUISITES],
        },
      ],
    },
    {
      name: "Windows Server 2003 in a Hyper-V site",
      inventory: inSite(runs("Windows Server 2003")),
      findings: [{ at: "4:30-4:49", rows: [ROW, REPLICATED] }],
    },
  ],
  undecided: [
    { name: "no system", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.operatingSystem"] },
    {
      name: "a system that nobody knows",
      inventory: inSite(runs("Plan 9")),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
