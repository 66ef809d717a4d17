import { fold } from "../inventory/names/name-index.ts";
import { computerKey } from "./computer-name.ts";

/** An id as it is compared, of whatever kind: without braces, letter case aside. */
export function idKey(id: string): string {
  return fold(id).replace(/^\{(.*)\}$/, "$1");
}

/** What no two disks have in common: what is written in one, then where its file is. */
export const OF_ONE_DISK = ["diskIdentifier", "path"] as const;

/** An object's name as it is compared: a host's and a VMM server's without its domain, letter case aside. */
export function nameKey(entity: string, name: string): string {
  const isComputer = entity === "HyperVHost" || entity === "VMMServer";
  return `${entity} ${isComputer ? computerKey(name) : fold(name)}`;
}
