/**
 * Machines with one disk for the tests of rules on disks. The disk stands in line 5; its properties begin in column 20,
 * behind its name.
 */

import { inSite, underVmm } from "../inventories.ts";

/** What a machine with one disk has besides. Null: not recorded. */
export interface Surroundings {
  readonly generation?: 1 | 2 | null;
  /** The version of the agent on the host. */
  readonly agent?: string | null;
  readonly replication?: string;
  readonly column?: "vmm" | "site";
}

/** A machine with a disk of these properties, `role: os, size: 2TB`, on a host with an agent that takes large disks. */
export function withDisk(properties: string, surroundings: Surroundings = {}): string {
  const { generation = 2, agent = "2.0.9263.0", column = "vmm" } = surroundings;
  const { replication = "{ to: azure, managedDisks: true }" } = surroundings;
  const lines = `disks:\n  - { name: d, ${properties} }${generation === null ? "" : `\ngeneration: ${generation}`}`;
  const text = column === "vmm" ? underVmm(lines, replication) : inSite(lines, replication);
  return agent === null
    ? text
    : text.replace("{ name: host-01,", `{ name: host-01, recoveryServicesAgentVersion: ${agent},`);
}
