import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { powerShell } from "./powershell.ts";

// The schema says of each property where it is read. What the script does not read is listed here, with the reason.

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly "x-source"?: string }>>;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const { $defs } = JSON.parse(read("schemas/inventory.schema.json")) as {
  readonly $defs: Readonly<Record<string, Definition>>;
};

const NOT_READ: Readonly<Record<string, string>> = {
  "Get-BitLockerVolume": "only the guest knows",
  "Get-Volume": "only the guest knows",
  "Get-Partition": "only the guest knows",
  "Get-SRGroup": "Storage Replica in the guest: only the guest knows",
  "Get-NetLbfoTeamMember": "teams in the guest: only the guest knows",
  "Get-ComputerInfo":
    "OsServerLevel of a host stands in its registry as InstallationType, of a guest only the guest knows",
  "Get-SCVirtualNetworkAdapter": "VirtualNetworkAdapters of Get-SCVirtualMachine are the same",
  "Get-VMHost": "ComputerName is the host's own name",
  "Get-VMSwitchTeam": "EmbeddedTeamingEnabled of Get-VMSwitch says it",
};

/** The cmdlets of Windows, Hyper-V, clusters and VMM that the schema names; Azure's are those of the other script. */
const named = Object.values($defs)
  .flatMap(({ properties = {} }) => Object.values(properties))
  .flatMap((property) => property["x-source"]?.match(/\bGet-(?!Az|Installed)\w+/g) ?? []);
const sources = [...new Set(named)].sort();

describe("a cmdlet that the schema names as a source", async () => {
  const { commands } = await powerShell(read("collector/Get-DrlintInventory.ps1"));
  const run = commands.map((command) => command.replace(/^Hyper-V\\/, ""));

  it.each(sources)("%s is run, or it is said why not", (source) => {
    expect(run.includes(source)).not.toBe(source in NOT_READ);
  });

  it("is there for each that is listed as not read", () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(Object.keys(NOT_READ).filter((cmdlet) => !sources.includes(cmdlet))).toEqual([]);
  });
});
