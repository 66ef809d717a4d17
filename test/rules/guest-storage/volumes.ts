/**
 * Machines with one volume for the tests of rules on volumes. The volume stands in line 7; its properties begin in
 * column 23, behind its name. The disks `os`, `data` and `scratch` stand in line 5, the last one excluded.
 */

import { inSite, underVmm } from "../inventories.ts";

/** The lines of a machine with a volume of these properties, `layout: simple, disks: [data]`. */
function volumeLines(properties: string): string {
  return `disks:
  [{ name: os, role: os }, { name: data, role: data }, { name: scratch, role: data, excluded: true }]
volumes:
  - { name: "D:", ${properties} }`;
}

/** A machine under VMM with a volume. */
export function withVolume(properties: string): string {
  return underVmm(volumeLines(properties));
}

/** A machine in a Hyper-V site with a volume. */
export function withVolumeInSite(properties: string): string {
  return inSite(volumeLines(properties));
}
