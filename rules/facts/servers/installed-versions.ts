import type { Component } from "../../../documents/tables/rollups.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { HyperVHost, VMMServer } from "../../../schemas/generated/types.ts";
import type { Version } from "../../../schemas/values/version.ts";
import { INSTALLED_VERSION } from "./known-versions.ts";

/** What an inventory knows of the versions of one component. */
export interface InstalledVersions {
  readonly newest: Version;
  /** A server that has it. */
  readonly at: VMMServer | HyperVHost;
}

/** The versions of a component on all servers of an inventory; undefined where none is recorded. */
export function installedVersions(inventory: Inventory, component: Component): InstalledVersions | undefined {
  const answers = remembered(inventory, noAnswersYet);
  if (!answers.has(component)) answers.set(component, lookThrough(inventory, component));
  return answers.get(component);
}

function noAnswersYet(): Map<Component, InstalledVersions | undefined> {
  return new Map();
}

function lookThrough(inventory: Inventory, component: Component): InstalledVersions | undefined {
  let found: InstalledVersions | undefined;
  for (const server of serversOf(inventory)) {
    const version = (server as HyperVHost)[INSTALLED_VERSION[component]];
    if (version === undefined || version === "none") continue;
    if (!found || found.newest.isBefore(version)) found = { newest: version, at: server };
  }
  return found;
}

function* serversOf(inventory: Inventory): Generator<VMMServer | HyperVHost> {
  for (const { root } of inventory.files) {
    yield* root.vmmServers ?? [];
    yield* root.hyperVHosts ?? [];
  }
}
