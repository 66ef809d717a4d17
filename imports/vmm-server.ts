import { computerName, isOtherDomain } from "./computer-name.ts";
import type { Estate } from "./estate.ts";
import type { Export } from "./export.ts";
import type { ImportedObject } from "./imported-object.ts";

/** A VMM server, which exports name with its domain and without it. Servers of one name in two domains are two. */
export function vmmServer(estate: Estate, name: string, from: Export): ImportedObject {
  const computer = computerName(name) ?? name;
  const known = estate.known("VMMServer", computer)?.name;
  const keys = known !== undefined && isOtherDomain(known, name) ? [name] : [name, computer];
  const server = estate.object("VMMServer", keys);
  server.setWeakly("name", name, from);
  return server;
}
