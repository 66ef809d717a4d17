import rule from "../../../rules/change/trusted-launch-conversion.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-trusted-launch/conversion";
const PROTECTED = "state: protected";
const of = (type: string, replication = PROTECTED) =>
  azureMachine({ machine: type === "" ? "" : `securityType: ${type}`, replication });

testRule(rule, {
  passes: [
    { name: "as before", earlier: of("TrustedLaunch"), inventory: of("TrustedLaunch") },
    { name: "the other way round", earlier: of("TrustedLaunch"), inventory: of("Standard") },
    {
      name: "enabled again in between",
      earlier: of("Standard", `${PROTECTED}, enabledAt: 2026-01-01T08:00:00Z`),
      inventory: of("TrustedLaunch", `${PROTECTED}, enabledAt: 2026-05-01T08:00:00Z`),
    },
    {
      name: "Microsoft supports it",
      earlier: of("Standard"),
      inventory: of("TrustedLaunch"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
    {
      name: "only planned then",
      earlier: of("Standard", "state: planned"),
      inventory: of("TrustedLaunch"),
      silent: true,
    },
    { name: "no earlier state", inventory: of("TrustedLaunch"), silent: true },
  ],
  violates: [
    {
      name: "turned while it was protected",
      earlier: of("Standard"),
      inventory: of("TrustedLaunch"),
      findings: [
        {
          at: "3:19-3:32",
          message:
            "'web01' was turned into a trusted launch machine while it was protected, which ends its protection and deletes its recovery points. Disable replication and uninstall the mobility service first, then turn it, enable replication again and record the new 'enabledAt'.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded any more",
      earlier: of("Standard"),
      inventory: of(""),
      facts: ["AzureVirtualMachine.securityType"],
    },
    { name: "not recorded before", earlier: of(""), inventory: of("TrustedLaunch"), facts: [] },
  ],
});
