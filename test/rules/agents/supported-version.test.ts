import { versionsOf } from "../../../documents/tables/rollups.ts";
import rule from "../../../rules/agents/supported-version.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { vmmServer } from "../servers/vmm-servers.ts";
import { hosts } from "./hosts.ts";

const ROWS = [
  "site-recovery-updates/supported-versions",
  "site-recovery-updates/upgrade-steps",
  "hyperv-to-azure/agents/latest-version",
];
const AGENT = versionsOf("agent")[0]!.text;
const PROVIDER = versionsOf("provider")[0]!.text;

testRule(rule, {
  passes: [
    { name: "the newest that is known", inventory: hosts([AGENT, PROVIDER]) },
    { name: "one version behind", inventory: hosts(["2.0.9932.0", "5.24.0814.2"]) },
    { name: "four versions behind", inventory: hosts(["2.0.9260.0", "5.24.0117.5"]) },
    { name: "between two known versions", inventory: hosts(["2.0.9263.0", "5.24.0200.1"]) },
    { name: "however many digits it is written with", inventory: hosts([`${AGENT}.0`, PROVIDER]) },
    { name: "newer than all that is known", inventory: hosts(["9.1.0.0", "9.1.0.0"]) },
    {
      name: "an old one where another host has a version that is newer than all that is known",
      inventory: hosts(["2.0.9260.0", PROVIDER], ["9.0.0.0", PROVIDER]),
    },
    { name: "none at all, which other rules report", inventory: hosts(["none", "none"]) },
    {
      name: "an old provider on a host under VMM, where it is not used",
      inventory: hostUnderVmm(
        `recoveryServicesAgentVersion: ${AGENT}\nsiteRecoveryProviderVersion: 5.1.0`,
      ).replace("name: vmm-01", `name: vmm-01\n    siteRecoveryProviderVersion: ${PROVIDER}`),
    },
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines("recoveryServicesAgentVersion: 2.0.1.0"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an agent and a provider that are five versions behind",
      inventory: hosts(["2.0.9259.0", "5.1.8095.0"]),
      findings: [
        {
          at: "4:56-4:66",
          messageId: "older",
          message: `'h1' has version 2.0.9259.0 of the Recovery Services agent. Site Recovery supports ${AGENT}, the newest that is known, and the 4 versions before it, down to 2.0.9260.0. Update it, in steps of at most 4 versions.`,
          rows: ROWS,
        },
        {
          at: "4:97-4:107",
          message: /5.1.8095.0 of the Site Recovery provider.* down to 5.24.0117.5/,
          rows: ROWS,
        },
      ],
    },
    {
      name: "an agent on a host under VMM",
      inventory: hostUnderVmm("recoveryServicesAgentVersion: 2.0.9202.0"),
      findings: [{ at: "4:35-4:45", rows: ROWS }],
    },
    {
      name: "a provider on a VMM server",
      inventory: vmmServer("siteRecoveryProviderVersion: 5.23.0912.1"),
      findings: [
        {
          at: "4:34-4:45",
          message: /'vmm-01' has version 5.23.0912.1 of the Site Recovery provider/,
          rows: ROWS,
        },
      ],
    },
    {
      name: "older than the four before the newest that the configuration knows",
      inventory: hosts(["2.0.9260.0", "5.24.0117.5"]),
      options: { newestAgentVersion: "9.0", newestProviderVersion: "9.1" },
      findings: [
        { at: "4:56-4:66", message: /supports 9.0, .* down to 2.0.9917.0/, rows: ROWS },
        { at: "4:97-4:108", message: /supports 9.1, .* down to 5.24.0317.5/, rows: ROWS },
      ],
    },
    {
      name: "a configuration that knows less than the data takes nothing away",
      inventory: hosts(["2.0.9202.0", PROVIDER]),
      options: { newestAgentVersion: "2.0.1" },
      findings: [{ at: "4:56-4:66", rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "versions that are not recorded",
      inventory: hostInSite("proxy: none"),
      facts: ["HyperVHost.recoveryServicesAgentVersion", "HyperVHost.siteRecoveryProviderVersion"],
    },
    {
      name: "a provider on a VMM server that is not recorded",
      inventory: vmmServer("internetAccess: true").replace(
        "hostGroup: hg-01 }",
        `hostGroup: hg-01, recoveryServicesAgentVersion: ${AGENT} }`,
      ),
      facts: ["VMMServer.siteRecoveryProviderVersion"],
    },
  ],
});
