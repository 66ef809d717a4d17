import { enumerationName } from "../enumeration.ts";
import { adapterId, bareId } from "../hyper-v-ids.ts";
import { type Members, objectsIn } from "../powershell-json.ts";
import { PLATFORM } from "./enumerations.ts";
import { type Kind, kindOf } from "./kinds.ts";

/** The objects of a dump of VMM by their kind, whatever they stand in. */
export class Dump {
  readonly #byKind = new Map<Kind, Members[]>();
  /** The VMM servers that the objects name as theirs. */
  readonly servers = new Map<string, Members | undefined>();

  constructor(json: unknown) {
    for (const object of objectsIn(json)) {
      const kind = kindOf(object);
      const own = kind && this.#byKind.get(kind);
      if (own) own.push(object);
      else if (kind) this.#byKind.set(kind, [object]);
      const name = kind === "server" ? serverName(object) : connectionName(object);
      if (name !== undefined && (kind === "server" || !this.servers.has(name)))
        this.servers.set(name, kind === "server" ? object : undefined);
    }
  }

  of(kind: Kind): readonly Members[] {
    return this.#byKind.get(kind) ?? [];
  }

  /** Undefined where there is none of a kind: it was not asked for. */
  listOf(kind: Kind): readonly Members[] | undefined {
    return this.#byKind.get(kind);
  }
}

function serverName(server: Members): string | undefined {
  const name = server.text("fullyqualifieddomainname", "name");
  return name?.toLowerCase() === "localhost" ? undefined : name;
}

/** Where an object came from. Too deep, it is the name of a class. */
function connectionName(object: Members): string | undefined {
  const connection = object.object("serverconnection");
  const name = connection ? serverName(connection) : object.text("serverconnection");
  return name === undefined || name.startsWith("Microsoft.") || name.toLowerCase() === "localhost"
    ? undefined
    : name;
}

/** The id in Hyper-V of a machine of VMM's, which its adapters and its file of settings say; `ID` is VMM's own. */
export function hyperVId(machine: Members): string | undefined {
  const adapters = machine.objects("virtualnetworkadapters") ?? [];
  const byAdapter = adapters.map((adapter) => adapterId(adapter.text("deviceid"))?.machine).find((id) => id);
  const settings = machine
    .text("vmcpath")
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.\w+$/, "");
  const own = bareId(machine.value("vmid"));
  return byAdapter ?? bareId(settings) ?? (own === bareId(machine.value("id")) ? undefined : own);
}

/** The name of what an object names, which is an object itself or, too deep, its name. */
export function nameIn(object: Members, member: string): string | undefined {
  return object.object(member)?.text("name") ?? object.text(member);
}

/** Whether something of VMM names Hyper-V as its platform. */
export function saysHyperV(object: Members): boolean {
  return enumerationName(PLATFORM, platformOf(object)) === "HyperV";
}

function platformOf(object: Members): unknown {
  return object.value("virtualizationplatformstring", "virtualizationplatform");
}

/** Whether a host runs Hyper-V, as far as it says so. */
export function isHyperV(host: Members): boolean {
  if (platformOf(host) !== undefined) return saysHyperV(host);
  return host.has("hypervversion") || host.has("hypervversionstring");
}
