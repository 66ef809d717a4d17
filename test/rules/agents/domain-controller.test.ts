import rule from "../../../rules/agents/domain-controller.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-provider-setup/domain-controller";

testRule(rule, {
  passes: [
    { name: "no domain controller", inventory: hostInSite("domainController: false") },
    {
      name: "a domain controller under VMM",
      inventory: hostUnderVmm("domainController: true"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a domain controller in a site",
      inventory: hostInSite("domainController: true"),
      findings: [{ at: "4:23-4:27", message: /'host-01' is a domain controller/, rows: [ROW] }],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: hostInSite("cluster: none"), facts: ["HyperVHost.domainController"] },
  ],
});
