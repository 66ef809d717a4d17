import { toFillIn } from "../marker.ts";
import type { RuleDraft } from "./draft.ts";

/** Where an object with a fact stands, in the inventories of a rule's test and page. */
export interface ObjectText {
  /** Whose own lines it is written in. */
  readonly owner: "machine" | "host";
  /** The line with the fact at a value; without one, the line of an object that does not record it. */
  line(value?: string): string;
}

/** Lists of a machine, by the kind of their items. */
const LISTS: Readonly<Record<string, string>> = {
  Disk: "disks",
  Volume: "volumes",
  NetworkAdapter: "networkAdapters",
};

/** How an object of a rule's kind is written. What is neither host, machine nor part of one is left to a person. */
export function objectText({ entity, property }: RuleDraft): ObjectText {
  const list = LISTS[entity];
  const pair = (value: string | undefined) => (value === undefined ? "" : `${property}: ${value}`);
  if (list !== undefined) {
    const item = (value: string | undefined) => ["name: first", pair(value)].filter(Boolean).join(", ");
    return { owner: "machine", line: (value) => `${list}: [{ ${item(value)} }]` };
  }
  if (entity === "VirtualMachine" || entity === "HyperVHost") {
    return { owner: entity === "HyperVHost" ? "host" : "machine", line: pair };
  }
  const line = (value?: string) => `# ${toFillIn(`a ${entity} that a machine needs`)} ${pair(value)}`;
  return { owner: "machine", line: (value) => line(value).trimEnd() };
}
