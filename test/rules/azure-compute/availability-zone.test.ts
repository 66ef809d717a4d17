import rule from "../../../rules/azure-compute/availability-zone.ts";
import { inSite, onUnknownHost, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-compute/availability-zones";
const IN_ZONE = `{ to: azure, availabilityZone: "1" }`;

testRule(rule, {
  passes: [
    { name: "no zone", inventory: underVmm("", "{ to: azure, availabilityZone: none }") },
    { name: "a replication block that does not name one", inventory: inSite("", "{ to: azure }") },
    {
      name: "a machine that goes to a VMM cloud",
      inventory: underVmm("", `{ to: { cloud: gold }, availabilityZone: "1" }`),
      silent: true,
    },
    {
      name: "should Microsoft support it",
      inventory: inSite("", IN_ZONE),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
    },
  ],
  violates: [
    {
      name: "a zone under VMM",
      inventory: underVmm("", IN_ZONE),
      findings: [{ at: "4:49-4:52", messageId: "unsupported", message: /'SQL01'.*zone 1,/, rows: [ROW] }],
    },
    {
      name: "a zone in a site",
      inventory: inSite("", IN_ZONE),
      findings: [{ at: "4:49-4:52", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a host that is not recorded, were it supported in a site",
      inventory: onUnknownHost("", IN_ZONE),
      matrix: { [ROW]: { verdict: { site: "yes" } } },
      facts: ["VirtualMachine.host"],
    },
  ],
});
