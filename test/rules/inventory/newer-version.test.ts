import { versionsOf } from "../../../documents/tables/rollups.ts";
import rule from "../../../rules/inventory/newer-version.ts";
import { hosts } from "../agents/hosts.ts";
import { hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const AGENT = versionsOf("agent")[0]!.text;
const PROVIDER = versionsOf("provider")[0]!.text;

testRule(rule, {
  passes: [
    { name: "the newest that is known", inventory: hosts([AGENT, PROVIDER]) },
    { name: "newer than all that is known", inventory: hosts(["9.1.0.0", "9.1.0.0"]) },
    { name: "none, and not recorded", inventory: hosts(["none", "none"]) },
    { name: "what is not supported any more", inventory: hosts(["2.0.9202.0", "5.1.8095.0"]) },
    {
      name: "an old provider on a host under VMM, where it is not used",
      inventory: hostUnderVmm("siteRecoveryProviderVersion: 5.24.0814.2"),
    },
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines("recoveryServicesAgentVersion: 2.0.9932.0"),
    },
  ],
  violates: [
    {
      name: "one version behind",
      inventory: hosts(["2.0.9932.0", "5.24.0814.2"]),
      findings: [
        {
          at: "4:56-4:66",
          messageId: "older",
          message: `'h1' has version 2.0.9932.0 of the Recovery Services agent, which is supported; ${AGENT} is out. Plan the update: the support matrix of 2024-12-19 asks for the latest version.`,
        },
        { at: "4:97-4:108", message: new RegExp(`; ${PROVIDER} is out`) },
      ],
    },
    {
      name: "older than the newest of the inventory itself, which is newer than all that is known",
      inventory: hosts([AGENT, PROVIDER], ["9.0.0.0", PROVIDER]),
      findings: [{ at: "4:56-4:66", message: /; 9.0.0.0 is on 'h2' already/, related: ["5:56-5:63"] }],
    },
    {
      name: "older than the newest that the configuration knows",
      inventory: hosts([AGENT, PROVIDER]),
      options: { newestAgentVersion: "9.0" },
      findings: [{ at: "4:56-4:66", message: /; 9.0 is out/ }],
    },
  ],
  undecided: [],
});
