import { type Protection, scenarioOf } from "../../inventory/protection/protection.ts";
import { isNamed } from "../../rules/facts/names.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { MissingFact } from "../../rules/run/missing-fact.ts";
import type { EntityName } from "../../schemas/generated/types.ts";

/**
 * A fact without which an object that a machine depends on cannot be found, so that no rule has even come to it. Its
 * rows stand nowhere in the ledger.
 */
export interface MissingLink extends MissingFact {
  /** The kinds of object whose rows are not decided for that. */
  readonly hides: readonly EntityName[] | "everything";
}

const BEHIND_HOST: readonly EntityName[] = ["HyperVHost", "HostStorage", "HyperVSite", "VMMServer", "Cloud"];

/** What a replication block names that has rows of its own. */
const NAMED = [
  ["vault", "Vault"],
  ["policy", "ReplicationPolicy"],
  ["storageAccount", "StorageAccount"],
  ["logStorageAccount", "StorageAccount"],
  ["cacheStorageAccount", "StorageAccount"],
] as const satisfies readonly (readonly [keyof Protection, EntityName])[];

/** What keeps the objects behind a machine from being looked at. */
export function missingLinksOf(protection: Protection): MissingLink[] {
  const { machine, host } = protection;
  const links: MissingLink[] = [];
  const scenario = missingForScenario(protection);
  if (scenario) {
    links.push({ ...scenario, hides: scenario.fact === "Replication.to" ? "everything" : BEHIND_HOST });
  }
  const replication = machine.replication!;
  if (machine.nodeType === "VirtualMachine" && !host && scenario?.fact !== "VirtualMachine.host") {
    links.push({ node: machine, fact: "VirtualMachine.host", hides: BEHIND_HOST });
  }
  for (const [property, kind] of NAMED) {
    const named = (replication as { readonly [Property in typeof property]?: string | undefined })[property];
    if (protection[property] || !isNamed(named)) continue;
    links.push({ node: replication, fact: `${replication.nodeType}.${property}` as Fact, hides: [kind] });
  }
  return links;
}

/**
 * The fact that would tell the scenario of a machine; undefined where it is told, and where a host contradicts itself,
 * since then nothing is missing.
 */
export function missingForScenario(protection: Protection): MissingFact | undefined {
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
