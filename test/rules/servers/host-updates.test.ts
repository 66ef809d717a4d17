import rule from "../../../rules/servers/host-updates.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const SYSTEM = "hyperv-to-azure/servers/hyper-v-without-vmm";
const UPDATES = "vmm-to-azure-prerequisites/host-updates";
const host = (name: string, updates?: boolean) => `
operatingSystem: { name: ${name} }
${updates === undefined ? "" : `latestUpdates: ${updates}`}`;

testRule(rule, {
  passes: [
    {
      name: "2012 R2 with the latest updates",
      inventory: hostUnderVmm(host("Windows Server 2012 R2", true)),
    },
    { name: "2012 R2 in a site, with them", inventory: hostInSite(host("Windows Server 2012 R2", true)) },
    { name: "up to date, whatever it runs", inventory: hostUnderVmm("latestUpdates: true") },
    {
      name: "a later system without them in a site, of which no document speaks",
      inventory: hostInSite(host("Windows Server 2019", false)),
    },
    { name: "a later system in a site, not recorded", inventory: hostInSite(host("Windows Server 2019")) },
  ],
  violates: [
    {
      name: "2012 R2 under VMM breaks both rows, in one finding",
      inventory: hostUnderVmm(host("Windows Server 2012 R2", false)),
      findings: [
        { at: "5:20-5:25", messageId: "missing", message: /^Host 'host-01' lacks/, rows: [SYSTEM, UPDATES] },
      ],
    },
    {
      name: "a later system under VMM",
      inventory: hostUnderVmm(host("Windows Server 2019", false)),
      findings: [{ at: "5:20-5:25", rows: [UPDATES] }],
    },
    {
      name: "under VMM, whatever it runs",
      inventory: hostUnderVmm("latestUpdates: false"),
      findings: [{ at: "4:20-4:25", rows: [UPDATES] }],
    },
    {
      name: "2012 R2 in a site",
      inventory: hostInSite(host("Windows Server 2012 R2", false)),
      findings: [{ at: "5:20-5:25", rows: [SYSTEM] }],
    },
  ],
  undecided: [
    {
      name: "updates that are not recorded",
      inventory: hostUnderVmm(host("Windows Server 2012 R2")),
      facts: ["HyperVHost.latestUpdates"],
    },
    {
      name: "no updates on a system that is not recorded, in a site",
      inventory: hostInSite("latestUpdates: false"),
      facts: ["HyperVHost.operatingSystem"],
    },
  ],
});
