import rule from "../../../rules/prerequisites/hyper-v-role.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines, toSecondarySite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-azure-prerequisites/host-os";

testRule(rule, {
  passes: [
    { name: "the role", inventory: hostUnderVmm("hyperVRole: true") },
    {
      name: "Hyper-V Server, which is the role",
      inventory: hostUnderVmm("operatingSystem: { name: Hyper-V Server 2012 R2 }"),
    },
    { name: "the role, in a site", inventory: hostInSite("hyperVRole: true") },
    {
      name: "a host whose machines go to a second VMM site",
      inventory: toSecondarySite("", "hyperVRole: false"),
      silent: true,
    },
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines("hyperVRole: false"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "no role",
      inventory: hostUnderVmm("hyperVRole: false"),
      findings: [
        {
          at: "4:17-4:22",
          messageId: "missing",
          message: /'host-01' does not have the Hyper-V role/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "no role, in a site",
      inventory: hostInSite("hyperVRole: false"),
      findings: [{ at: "4:17-4:22", rows: ["hyperv-provider-setup/hyper-v-role"] }],
    },
  ],
  undecided: [
    {
      name: "not recorded, in a site",
      inventory: hostInSite("operatingSystem: { name: Windows Server 2019 }"),
      facts: ["HyperVHost.hyperVRole"],
    },
    {
      name: "not recorded",
      inventory: hostUnderVmm("operatingSystem: { name: Windows Server 2019 }"),
      facts: ["HyperVHost.hyperVRole"],
    },
  ],
});
