import { row } from "../../../documents/index.ts";
import rule from "../../../rules/agents/latest-version.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { vmmServer } from "../servers/vmm-servers.ts";

const ROW = "hyperv-to-azure/agents/latest-version";
const { newestKnownAgentVersion, newestKnownProviderVersion } = row(ROW).limits;
const AGENT = newestKnownAgentVersion.value;
const PROVIDER = newestKnownProviderVersion.value;

/** Hosts of one site with their agents and providers, h1 and so on. */
const hosts = (...versions: readonly (readonly [agent: string, provider: string])[]) => `
hyperVSites: [{ name: s }]
hyperVHosts:
${versions
  .map(
    ([agent, provider], index) =>
      `  - { name: h${index + 1}, site: s, recoveryServicesAgentVersion: ${agent}, siteRecoveryProviderVersion: ${provider} }\n`,
  )
  .join("")}virtualMachines:
${versions.map((_, index) => `  - { name: A${index}, host: h${index + 1}, replication: { to: azure } }\n`).join("")}`;

testRule(rule, {
  passes: [
    { name: "the newest that is known", inventory: hosts([AGENT, PROVIDER]) },
    { name: "however many digits it is written with", inventory: hosts([`${AGENT}.0`, PROVIDER]) },
    {
      name: "a newer one than is known, where others are older on a host without protected machines",
      inventory: hosts(["9.1", "9.1"]).replace(
        "virtualMachines:",
        "  - { name: spare, recoveryServicesAgentVersion: 9.0, siteRecoveryProviderVersion: 9.0 }\nvirtualMachines:",
      ),
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
      inventory: hostWithoutMachines("recoveryServicesAgentVersion: 2.0.1"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an agent and a provider that are older than the newest known",
      inventory: hosts(["2.0.9263.0", "5.23.0912.1"]),
      findings: [
        {
          at: "4:56-4:66",
          messageId: "older",
          message: `'h1' has version 2.0.9263.0 of the Recovery Services agent; ${AGENT} is out. Update it: the support matrix asks for the latest, though the four versions before it are supported as well.`,
          rows: [ROW],
        },
        {
          at: "4:97-4:108",
          message: new RegExp(`5.23.0912.1 of the Site Recovery provider; ${PROVIDER} is out`),
          rows: [ROW],
        },
      ],
    },
    {
      name: "an agent on a host under VMM",
      inventory: hostUnderVmm("recoveryServicesAgentVersion: 2.0.9263.0"),
      findings: [{ at: "4:35-4:45", rows: [ROW] }],
    },
    {
      name: "a provider on a VMM server",
      inventory: vmmServer("siteRecoveryProviderVersion: 5.23.0912.1"),
      findings: [
        {
          at: "4:34-4:45",
          message: /'vmm-01' has version 5.23.0912.1 of the Site Recovery provider/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "older than the newest of the inventory itself, which is newer than all that is known",
      inventory: hosts([AGENT, PROVIDER], ["9.0", PROVIDER]),
      findings: [
        { at: "4:56-4:66", message: /; 9.0 is on 'h2' already/, rows: [ROW], related: ["5:56-5:59"] },
      ],
    },
    {
      name: "older than the newest that the configuration knows",
      inventory: hosts([AGENT, PROVIDER]),
      options: { newestAgentVersion: "9.0", newestProviderVersion: "9.1" },
      findings: [
        { at: "4:56-4:66", message: /; 9.0 is out/, rows: [ROW] },
        { at: `4:97-4:${97 + PROVIDER.length}`, message: /; 9.1 is out/, rows: [ROW] },
      ],
    },
    {
      name: "a configuration that knows less than the data takes nothing away",
      inventory: hosts(["2.0.9263.0", PROVIDER]),
      options: { newestAgentVersion: "2.0.1" },
      findings: [{ at: "4:56-4:66", rows: [ROW] }],
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
    {
      name: "newer than all that is known, and on every host alike",
      inventory: hosts(["9.0", PROVIDER], ["9.0", PROVIDER]),
      facts: ["HyperVHost.recoveryServicesAgentVersion"],
    },
  ],
});
