import rule from "../../../rules/prerequisites/host-hotfix.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-azure-prerequisites/host-kb2961977";
const host = (system: string, hotfixes?: string) =>
  `operatingSystem: { name: ${system} }${hotfixes === undefined ? "" : `\nhotfixes: ${hotfixes}`}`;
const OLD = "Windows Server 2012 R2";

testRule(rule, {
  passes: [
    { name: "2012 R2 with the hotfix", inventory: hostUnderVmm(host(OLD, "[KB3000850, KB2961977]")) },
    { name: "however it is written", inventory: hostUnderVmm(host(OLD, `["kb 2961977"]`)) },
    { name: "the hotfix on a system that is not recorded", inventory: hostUnderVmm("hotfixes: [KB2961977]") },
    { name: "a later system without it", inventory: hostUnderVmm(host("Windows Server 2019", "[]")) },
    { name: "a later system, hotfixes not recorded", inventory: hostUnderVmm(host("Windows Server 2016")) },
    { name: "in a site", inventory: hostInSite(host(OLD, "[]")), silent: true },
  ],
  violates: [
    {
      name: "2012 R2 without it",
      inventory: hostUnderVmm(host(OLD, "[KB3000850]")),
      findings: [
        {
          at: "5:5-5:13",
          messageId: "missing",
          message: /'Windows Server 2012 R2' without KB2961977/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "Hyper-V Server 2012 R2 without any",
      inventory: hostUnderVmm(host("Hyper-V Server 2012 R2", "[]")),
      findings: [{ at: "5:5-5:13", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "hotfixes that are not recorded",
      inventory: hostUnderVmm(host(OLD)),
      facts: ["HyperVHost.hotfixes"],
    },
    {
      name: "a system that is not recorded",
      inventory: hostUnderVmm("hotfixes: []"),
      facts: ["HyperVHost.operatingSystem"],
    },
  ],
});
