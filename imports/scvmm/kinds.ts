import type { Members } from "../powershell-json.ts";

/** What objects of VMM's cmdlets are known by. */
export type Kind = "machine" | "network" | "subnet" | "host" | "cluster" | "cloud" | "host group" | "server";

/** The kind of an object; undefined for one of no kind that is read. */
export function kindOf(object: Members): Kind | undefined {
  return KINDS.find(([, is]) => is(object))?.[0];
}

const KINDS: readonly (readonly [Kind, (object: Members) => boolean])[] = [
  ["machine", (object) => object.has("name", "hostname") && object.has("virtualnetworkadapters")],
  ["machine", (object) => object.has("name", "hostname") && object.has("virtualharddisks")],
  ["subnet", (object) => object.has("name", "vmnetwork", "subnetvlans")],
  ["network", (object) => isNetwork(object) && object.has("vmsubnet")],
  ["network", (object) => isNetwork(object) && object.has("isolationtype")],
  ["cluster", (object) => object.has("clustername", "nodes")],
  ["host", (object) => object.has("name") && HOST.some((member) => object.has(member))],
  ["cloud", (object) => object.has("name", "hostgroup", "logicalnetworks")],
  ["host group", (object) => object.has("name", "path", "parenthostgroup")],
  ["server", (object) => object.has("fullyqualifieddomainname", "productversion")],
];

/** An adapter names networks and a subnet as well. */
function isNetwork(object: Members): boolean {
  return object.has("name", "logicalnetwork") && !object.has("vmnetwork");
}

/** What only hosts have. */
const HOST = [
  "vmhostgroup",
  "hypervstate",
  "hypervstatestring",
  "hypervversion",
  "hypervversionstring",
] as const;
