import { addTo } from "../../schemas/values/groups.ts";
import { bareId } from "../hyper-v-ids.ts";
import { isObject } from "../json-values.ts";
import { Members } from "../powershell-json.ts";
import { SpellingTables } from "../spelling-tables.ts";
import { type Kind, kindOf, machineId } from "./kinds.ts";

/** A machine of a dump, with its parts as far as they stand in it or name it. */
export interface DumpedMachine {
  readonly object: Members;
  /** The name of the host that it, or what it stands in, says. */
  readonly host: string | undefined;
}

/** What a dump of Hyper-V has, whatever it stands in. */
export class Dump {
  readonly machines: DumpedMachine[] = [];
  /** Hosts by the names that they have. */
  readonly hosts = new Map<string, Members>();
  readonly clusters: Members[] = [];
  /** Files of disks, by their paths. */
  readonly files = new Map<string, Members>();
  readonly warnings: string[] = [];
  readonly #tables = new SpellingTables();
  readonly #parts = new Map<string, { readonly kind: Kind; readonly object: Members }[]>();

  constructor(json: unknown) {
    this.#visit(json, undefined, 0);
  }

  /** The parts of a kind that stand beside the machines and name one by its id. */
  partsOf(machine: DumpedMachine, kind: Kind): readonly Members[] {
    const id = machineId(machine.object);
    const own = id === undefined ? undefined : this.#parts.get(id);
    return (own ?? []).filter((part) => part.kind === kind).map(({ object }) => object);
  }

  #visit(value: unknown, host: string | undefined, depth: number): void {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const item of value) this.#visit(item, host, depth + 1);
    if (!isObject(value)) return;
    const object = new Members(value, this.#tables);
    const kind = kindOf(object);
    const own = kind === "host" ? object.text("computername", "name") : this.#hostAround(object);
    this.#note(object, kind, own ?? host);
    if (!object.has("snapshottype"))
      for (const inner of object.inner()) this.#visit(inner, own ?? host, depth + 1);
  }

  /** What holds all that was asked of a host says its name, or has the host itself in it. */
  #hostAround(object: Members): string | undefined {
    const host = object.object("host");
    const isAround = host !== undefined && kindOf(host) === "host";
    return object.text("computername") ?? (isAround ? host.text("computername", "name") : undefined);
  }

  #note(object: Members, kind: Kind | undefined, host: string | undefined): void {
    if (kind === "machine") this.machines.push({ object, host });
    else if (kind === "host" && host !== undefined) this.hosts.set(host, object);
    else if (kind === "cluster") this.clusters.push(object);
    else if (kind === "disk file") this.files.set(object.text("path")?.toLowerCase() ?? "", object);
    else if (kind === undefined) this.warnings.push(...(textsOf(object.value("warnings")) ?? []));
    if (kind === undefined || kind === "machine") return;
    const machine = bareId(object.value("vmid"));
    if (machine !== undefined) addTo(this.#parts, machine, { kind, object });
  }
}

const DEEPEST = 100;

function textsOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
}
