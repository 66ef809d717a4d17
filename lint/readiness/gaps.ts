import { type Protection, scenarioOf } from "../../inventory/protection/protection.ts";
import type { MissingFact } from "../../rules/define/ledger.ts";
import { isNamed } from "../../rules/define/names.ts";
import type { EntityName } from "../../schemas/generated/types.ts";

/**
 * A fact without which an object that a machine depends on cannot be found, so that no rule has even come to it. Its
 * rows stand nowhere in the ledger.
 */
export interface Gap extends MissingFact {
  /** The kinds of object whose rows are not decided for that. */
  readonly hides: readonly EntityName[] | "everything";
}

const BEHIND_HOST: readonly EntityName[] = ["HyperVHost", "HostStorage", "HyperVSite", "VMMServer", "Cloud"];

/** What keeps the objects behind a machine from being looked at. */
export function gapsOf(protection: Protection): Gap[] {
  const { machine, host, vault, policy, storageAccount, logStorageAccount } = protection;
  const gaps: Gap[] = [];
  const scenario = scenarioGap(protection);
  if (scenario) {
    gaps.push({ ...scenario, hides: scenario.fact === "Replication.to" ? "everything" : BEHIND_HOST });
  }
  const replication = machine.replication!;
  if (replication.nodeType === "Replication") {
    if (!host && scenario?.fact !== "VirtualMachine.host")
      gaps.push({ node: machine, fact: "VirtualMachine.host", hides: BEHIND_HOST });
    if (!vault && isNamed(replication.vault))
      gaps.push({ node: replication, fact: "Replication.vault", hides: ["Vault"] });
    if (!policy && isNamed(replication.policy))
      gaps.push({ node: replication, fact: "Replication.policy", hides: ["ReplicationPolicy"] });
    if (!storageAccount && isNamed(replication.storageAccount))
      gaps.push({ node: replication, fact: "Replication.storageAccount", hides: ["StorageAccount"] });
    if (!logStorageAccount && isNamed(replication.logStorageAccount))
      gaps.push({ node: replication, fact: "Replication.logStorageAccount", hides: ["StorageAccount"] });
  } else {
    if (!vault && isNamed(replication.vault))
      gaps.push({ node: replication, fact: "AzureReplication.vault", hides: ["Vault"] });
    if (!policy && isNamed(replication.policy))
      gaps.push({ node: replication, fact: "AzureReplication.policy", hides: ["ReplicationPolicy"] });
  }
  return gaps;
}

/**
 * The fact that would tell the scenario of a machine; undefined where it is told, and where a host contradicts itself,
 * since then nothing is missing.
 */
export function scenarioGap(protection: Protection): MissingFact | undefined {
  const { machine, host, possibleScenarios } = protection;
  const replication = machine.replication!;
  if (scenarioOf(protection) || replication.nodeType !== "Replication") return undefined;
  if (possibleScenarios.length === 0) return { node: replication, fact: "Replication.to" };
  if (!host) return { node: machine, fact: "VirtualMachine.host" };
  const { hostGroup, site } = host;
  const isBoth = isNamed(hostGroup) && isNamed(site);
  const isNeither = hostGroup === "none" && site === "none";
  if (isBoth || isNeither) return undefined;
  return hostGroup === "none"
    ? { node: host, fact: "HyperVHost.site" }
    : { node: host, fact: "HyperVHost.hostGroup" };
}
