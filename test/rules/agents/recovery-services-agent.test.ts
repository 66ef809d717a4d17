import rule from "../../../rules/agents/recovery-services-agent.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/agents/recovery-services-agent";
const agent = (version: string) => `recoveryServicesAgentVersion: ${version}`;

testRule(rule, {
  passes: [
    { name: "on a host under VMM", inventory: hostUnderVmm(agent("2.0.9263.0")) },
    { name: "on a host in a site", inventory: hostInSite(agent("2.0.9263.0")) },
    {
      name: "none where no machine is protected",
      inventory: hostWithoutMachines(agent("none")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "none on a host under VMM",
      inventory: hostUnderVmm(agent("none")),
      findings: [
        {
          at: "4:35-4:39",
          messageId: "missing",
          message: /'host-01' has protected machines but no/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "none on a host in a site",
      inventory: hostInSite(agent("none")),
      findings: [{ at: "4:35-4:39", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: hostInSite("proxy: none"),
      facts: ["HyperVHost.recoveryServicesAgentVersion"],
    },
  ],
});
