import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { lint } from "../../../lint/lint.ts";
import { runCli } from "../../cli/run-cli.ts";
import { filesOfHubAndSpoke } from "./hub-and-spoke/exports.ts";
import { MACHINES } from "./hub-and-spoke/machines.ts";

interface Readiness {
  readonly inventories: readonly {
    readonly machines: readonly {
      readonly name: string;
      readonly state: string;
      readonly missing: readonly { readonly fact: string }[];
    }[];
  }[];
}

interface Machine {
  readonly disks: readonly { readonly name: string; readonly role: string }[];
  readonly operatingSystem: { readonly name: string };
}

describe("a hub and spokes, as the collector for Azure exports them", () => {
  const files = filesOfHubAndSpoke();
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "drlint-hub-")));
  const run = (...args: readonly string[]) => runCli(args, { cwd });
  const machines = async () => {
    const { stdout } = await run("readiness", "-f", "json");
    return (JSON.parse(stdout) as Readiness).inventories.flatMap((inventory) => inventory.machines);
  };
  let imported: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    writeFileSync(join(cwd, ".drlintrc.yaml"), "root: true\nextends: drlint:all\n");
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    imported = await run("import", ...Object.keys(files), "-f", "json");
  });

  afterAll(() => rmSync(cwd, { recursive: true }));

  it("are imported whole, with nothing to note", async () => {
    expect(imported).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(imported.stdout)).toMatchObject({ notes: [] });
    expect((await run("import", ...Object.keys(files))).stdout).toContain("Written       nothing");
  });

  it("have no mistake, no name that leads nowhere, and nothing that Site Recovery refuses", async () => {
    const { results } = await lint({ cwd, paths: ["."] });
    const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    expect(new Set(rules)).toEqual(new Set(["inventory/unrecorded-facts"]));
  });

  it("have nine of ten rows decided, and miss what no list of Azure tells", async () => {
    const { summary } = await lint({ cwd, paths: ["."] });
    expect(summary.virtualMachines).toBe(MACHINES.length);
    expect(summary.decided / (summary.decided + summary.undecided)).toBeGreaterThan(0.9);
    const all = await machines();
    expect(all.map(({ name }) => name).sort()).toEqual(MACHINES.map(({ name }) => name).sort());
    expect(new Set(all.flatMap(({ missing }) => missing.map(({ fact }) => fact)))).toEqual(
      new Set([
        "AzureDisk.averageChurn",
        "AzureVirtualMachine.averageChurn",
        "AzureVirtualMachine.fips",
        "AzureVirtualMachine.iscsiDisks",
        "AzureVirtualMachine.multiPath",
        "AzureVirtualMachine.storageReplica",
        "AzureVirtualMachine.volumes",
        "GuestOperatingSystem.kernel",
      ]),
    );
  });

  it("come up with all of their addresses", async () => {
    const { stdout } = await run("forecast");
    expect(stdout).toContain("Addresses  11 kept, 0 other or new, 0 of them estimates; 0 unknown");
  });

  it("are ready once somebody has recorded churn, kernels, volumes, what the guest has beside them and which network is for tests", async () => {
    const path = join(cwd, "imported.dr.yaml");
    const { azureVirtualMachines, virtualNetworks, ...others } = parse(readFileSync(path, "utf8")) as {
      readonly azureVirtualMachines: readonly Machine[];
      readonly virtualNetworks: readonly { readonly name: string }[];
    };
    const recorded = {
      ...others,
      virtualNetworks: virtualNetworks.map((network) =>
        network.name === "vnet-drill-ne" ? { ...network, production: false } : network,
      ),
      azureVirtualMachines: azureVirtualMachines.map(measured),
    };
    writeFileSync(path, stringify(recorded));
    const { summary } = await lint({ cwd, paths: ["."] });
    expect(summary).toMatchObject({ undecided: 0, errors: 0, warnings: 0 });
    expect((await machines()).filter(({ state }) => state !== "ready")).toEqual([]);
  });
});

/** Kernels of the systems of the machines that run Linux. */
const KERNELS: Readonly<Record<string, string>> = {
  "Ubuntu 22.04": "5.15.0-1088-azure",
  "Red Hat Enterprise Linux 9.4": "5.14.0-427.40.1.el9_4.x86_64",
};

/** A machine with what was measured on it, and seen in it. */
function measured(machine: Machine): object {
  const kernel = KERNELS[machine.operatingSystem.name];
  return {
    ...machine,
    averageChurn: "2MB",
    fips: false,
    iscsiDisks: false,
    multiPath: false,
    storageReplica: false,
    ...(kernel && { operatingSystem: { ...machine.operatingSystem, kernel } }),
    volumes: machine.disks.map(({ name, role }, at) => ({
      name: kernel ? `/dev/sd${"abcd"[at]}1` : `${"CEFG"[at]}:`,
      role: role === "os" ? "os" : "data",
      layout: "simple",
      fileSystem: kernel ? "ext4" : "NTFS",
      encrypted: false,
      disks: [name],
    })),
  };
}
