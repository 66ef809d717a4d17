import rule from "../../../rules/servers/unlisted-hyper-v-server.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-without-vmm";
const PREREQUISITE = "vmm-to-azure-prerequisites/host-os";
const HYPER_V_SERVER = "operatingSystem: { name: Microsoft Hyper-V Server 2012 R2 }";

testRule(rule, {
  passes: [
    {
      name: "Windows Server 2012 R2",
      inventory: hostUnderVmm("operatingSystem: { name: Windows Server 2012 R2 }"),
    },
    {
      name: "a newer Hyper-V Server, which another rule reports",
      inventory: hostUnderVmm("operatingSystem: { name: Hyper-V Server 2016 }"),
    },
    { name: "in a site, where it is an error", inventory: hostInSite(HYPER_V_SERVER), silent: true },
  ],
  violates: [
    {
      name: "Hyper-V Server 2012 R2 under VMM, with both documents",
      inventory: hostUnderVmm(HYPER_V_SERVER),
      findings: [
        {
          at: "4:30-4:62",
          messageId: "disputed",
          message:
            /prerequisites of 2017-07-24 allow it behind VMM, the support matrix of 2024-12-19 does not list it/,
          rows: [LIST, PREREQUISITE],
        },
      ],
    },
  ],
  undecided: [
    { name: "no system", inventory: hostUnderVmm("proxy: none"), facts: ["HyperVHost.operatingSystem"] },
    {
      name: "a host of which it cannot be told whether VMM manages it",
      inventory: hostInSite(HYPER_V_SERVER).replace("    site: site-01\n", ""),
      facts: ["HyperVHost.hostGroup"],
    },
  ],
});
