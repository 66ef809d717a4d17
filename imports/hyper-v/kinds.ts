import { bareId } from "../hyper-v-ids.ts";
import type { Members } from "../powershell-json.ts";

/** What objects of Hyper-V's cmdlets are known by. */
export type Kind = "machine" | "disk file" | "drive" | "adapter" | "firmware" | "host" | "switch" | "cluster";

/** The kind of an object; undefined for one of no kind that is read. */
export function kindOf(object: Members): Kind | undefined {
  // A checkpoint has nearly all that a machine has.
  if (object.has("snapshottype")) return undefined;
  return KINDS.find(([, is]) => is(object))?.[0];
}

const KINDS: readonly (readonly [Kind, (object: Members) => boolean])[] = [
  [
    "machine",
    (object) =>
      (object.has("generation") || object.has("uptime") || object.has("state", "isclustered")) &&
      object.text("name", "vmname") !== undefined &&
      machineId(object) !== undefined,
  ],
  ["drive", (object) => object.has("controllertype", "path") && !object.has("dvdmediatype")],
  ["disk file", (object) => object.has("path", "vhdformat", "vhdtype")],
  ["adapter", (object) => object.has("switchname", "macaddress")],
  ["firmware", (object) => object.has("secureboot", "bootorder")],
  ["switch", (object) => object.has("name", "switchtype")],
  ["host", (object) => object.has("logicalprocessorcount", "memorycapacity")],
  ["cluster", (object) => object.has("name", "nodes") && object.objects("nodes") !== undefined],
];

/** The id of a machine that a machine, or a part of one, has. */
export function machineId(object: Members): string | undefined {
  return bareId(object.value("vmid")) ?? bareId(object.value("id"));
}
