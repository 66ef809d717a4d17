import rule from "../../../rules/secondary-site/host-operating-system.ts";
import { hostUnderVmm, toSecondarySite } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-support-matrix/hosts/host-system";

testRule(rule, {
  passes: [
    {
      name: "2016",
      inventory: toSecondarySite("", "operatingSystem: { name: Windows Server 2016 Datacenter }"),
    },
    {
      name: "2012 R2",
      inventory: toSecondarySite("", "operatingSystem: { name: Windows Server 2012 R2 Standard }"),
    },
    {
      name: "2022 to Azure",
      inventory: hostUnderVmm("operatingSystem: { name: Windows Server 2022 Datacenter }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "2022",
      inventory: toSecondarySite("", "operatingSystem: { name: Windows Server 2022 Datacenter }"),
      findings: [
        {
          at: "6:65-6:95",
          messageId: "notListed",
          message: /2019-09-09.*Windows Server 2012 R2 and Windows Server 2016/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a system that is not recorded",
      inventory: toSecondarySite(""),
      facts: ["HyperVHost.operatingSystem"],
    },
  ],
});
