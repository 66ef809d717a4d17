import type { Inventory } from "../../../inventory/inventory.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { HyperVHost, VMMServer } from "../../../schemas/generated/types.ts";
import type { Version } from "../../../schemas/values/version.ts";

/** The software of Site Recovery on premises, by the fact that records its version. */
export type Software = "siteRecoveryProviderVersion" | "recoveryServicesAgentVersion";

/** What an inventory knows of the versions of one software. */
export interface InstalledVersions {
  readonly newest: Version;
  /** A server that has it. */
  readonly at: VMMServer | HyperVHost;
  /** Whether every server has this version. */
  readonly isOnly: boolean;
}

/** The versions of a software on all servers of an inventory; undefined where none is recorded. */
export function installedVersions(inventory: Inventory, software: Software): InstalledVersions | undefined {
  const answers = remembered(inventory, noAnswersYet);
  if (!answers.has(software)) answers.set(software, lookThrough(inventory, software));
  return answers.get(software);
}

function noAnswersYet(): Map<Software, InstalledVersions | undefined> {
  return new Map();
}

function lookThrough(inventory: Inventory, software: Software): InstalledVersions | undefined {
  let found: InstalledVersions | undefined;
  for (const server of serversOf(inventory)) {
    const version = (server as HyperVHost)[software];
    if (version === undefined || version === "none") continue;
    const difference = found ? version.compare(found.newest) : 0;
    const newer = !found || difference > 0;
    found = {
      newest: newer ? version : found!.newest,
      at: newer ? server : found!.at,
      isOnly: (found?.isOnly ?? true) && difference === 0,
    };
  }
  return found;
}

function* serversOf(inventory: Inventory): Generator<VMMServer | HyperVHost> {
  for (const { root } of inventory.files) {
    yield* root.vmmServers ?? [];
    yield* root.hyperVHosts ?? [];
  }
}
