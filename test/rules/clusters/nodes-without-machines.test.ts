import { describe, expect, it } from "vitest";
import { rules } from "../../../rules/index.ts";
import { Outcome } from "../../../rules/run/ledger.ts";
import { run } from "../rule-tester.ts";

// Rules on hosts hold every node of a cluster with protected machines, also one that no machine names as its host.

const NODE = "addresses: []";
const inventory = (other: string, cluster = "cluster: c1") => `virtualMachines:
  - { name: SQL01, host: host-01, replication: { to: azure, vault: rsv } }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: C1 }
  - { name: host-02, site: oslo, ${cluster}, ${other} }
hyperVSites: [{ name: oslo }]
vaults: [{ name: rsv, privateEndpoint: false }]
`;

const LACKING = [
  ["servers/host-operating-system", "operatingSystem: { name: Windows Server 2012 }"],
  ["servers/unlisted-host-system", "operatingSystem: { name: Windows Server 2025 }"],
  ["servers/dotnet-version", "operatingSystem: { dotNetVersion: 4.5 }"],
  ["servers/host-updates", "latestUpdates: false, operatingSystem: { name: Windows Server 2012 R2 }"],
  ["scenarios/azure-backup", "backup: Azure Backup"],
  ["scenarios/other-backup", "backup: Veeam"],
  ["agents/recovery-services-agent", "recoveryServicesAgentVersion: none"],
  ["agents/provider-placement", "siteRecoveryProviderVersion: none"],
  ["agents/supported-version", "recoveryServicesAgentVersion: 2.0.9000.0"],
  ["agents/domain-controller", "domainController: true"],
  ["prerequisites/hyper-v-role", "hyperVRole: false"],
  ["prerequisites/host-internet", "internetAccess: none, proxy: none"],
  ["network/host-ipv6", "addresses: ['2001:db8::1']"],
  ["network/https-proxy", "proxy: 'https://proxy:443'"],
] as const;

describe.each(LACKING)("%s", (name, fact) => {
  const rule = rules[name]!;
  const found = (text: string) => run(rule, { name: "", inventory: text });

  it("reports the node, and says that machines can move to it", () => {
    const { findings } = found(inventory(fact));
    expect(findings).toHaveLength(1);
    expect(findings[0]!.message).toContain("host-02");
    expect(findings[0]!.related).toContain(
      `5:${inventory(fact).split("\n")[4]!.indexOf("c1") + 1}-5:${inventory(fact).split("\n")[4]!.indexOf("c1") + 3}`,
    );
  });

  it("leaves a host alone that is a node of another cluster, or of none", () => {
    expect(found(inventory(fact, "cluster: c2")).findings).toEqual([]);
    expect(found(inventory(fact, "cluster: none")).findings).toEqual([]);
  });

  it("waits for the cluster where it is not recorded", () => {
    const { findings, missing, outcomes } = found(inventory(fact, NODE));
    expect(findings).toEqual([]);
    expect(outcomes.has(Outcome.undecided)).toBe(true);
    expect(missing).toContain("HyperVHost.cluster");
  });
});
