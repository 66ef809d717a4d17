import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../../cli/run-cli.ts";

const HERE = "00000000-0000-4000-8000-000000000001";
const THERE = "00000000-0000-4000-8000-000000000002";

const to = (region: string, more = "state: considered") =>
  `replication: { to: { region: ${region} }, ${more} }`;

/** A machine in each line, with what nobody knows or what cannot be. */
const INVENTORY = `schemaVersion: 1
subscriptions:
  - { name: ${HERE}, tenant: contoso.example }
  - { name: ${THERE}, tenant: fabrikam.example }
storageAccounts:
  - { name: novel, region: westeurope, kind: StorageV9, sku: Premium_XRS, accessTier: Frozen }
azureVirtualMachines:
  - { name: size, region: westeurope, vmSize: Standard_Q99_v9, ${to("northeurope")} }
  - { name: sku, region: westeurope, disks: [{ name: d, role: os, size: 64GB, sku: PremiumV9_LRS }], ${to("northeurope")} }
  - { name: replica, region: westeurope, disks: [{ name: d, role: os, size: 64GB, averageChurn: 15MB, averageIoSize: 16KB, sku: Premium_LRS, replicaSku: PremiumV9_LRS, targetSku: PremiumV8_LRS }], ${to("northeurope", "state: protected, churn: Normal")} }
  - { name: security, region: westeurope, securityType: Quantum, diskControllerType: Warp, ${to("northeurope")} }
  - { name: account, region: westeurope, ${to("northeurope", "state: protected, cacheStorageAccount: novel")} }
  - { name: kernel, region: westeurope, operatingSystem: { name: Red Hat Enterprise Linux 9.4, kernel: 5.14.0-1.custom }, ${to("northeurope", "state: protected, mobilityServiceVersion: 9.66.7643.1")} }
  - { name: series, region: westeurope, operatingSystem: { name: Ubuntu 22.04, kernel: 5.19.0-1001-azure }, ${to("northeurope", "state: protected, mobilityServiceVersion: 9.66.7643.1")} }
  - { name: system, region: westeurope, operatingSystem: { name: Contoso OS 7 }, ${to("northeurope")} }
  - { name: image, region: westeurope, imagePublisher: contoso, ${to("northeurope")} }
  - { name: place, region: moonbase, ${to("northeurope")} }
  - { name: shares, region: westeurope, cluster: c, disks: [{ name: q, role: data, shared: true }], ${to("northeurope")} }
  - { name: alone, region: westeurope, cluster: c, disks: [{ name: q, role: data, shared: true }] }
  - { name: zone, region: westus, availabilityZone: "1", ${to("westus", 'state: protected, availabilityZone: "2"')} }
  - { name: tenant, region: westeurope, subscription: ${HERE}, ${to("northeurope", `state: protected, subscription: ${THERE}`)} }
`;

interface LintedFile {
  readonly messages: readonly { readonly ruleId: string; readonly severity: number; readonly line: number }[];
}

interface Readiness {
  readonly inventories: readonly {
    readonly machines: readonly {
      readonly name: string;
      readonly state: string;
      readonly missing: readonly { readonly fact: string; readonly recorded?: string }[];
    }[];
  }[];
}

describe("machines in Azure of which something is unheard of, or cannot be", async () => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), "drlint-unheard-")));
  afterAll(() => rmSync(cwd, { recursive: true }));
  writeFileSync(join(cwd, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  writeFileSync(join(cwd, "a.dr.yaml"), INVENTORY);
  const linted = JSON.parse((await runCli(["-f", "json"], { cwd })).stdout) as LintedFile[];
  const readiness = JSON.parse((await runCli(["readiness", "-f", "json"], { cwd })).stdout) as Readiness;
  const messages = linted.flatMap((file) => file.messages);
  const machines = readiness.inventories.flatMap((inventory) => inventory.machines);
  const nameOf = (line: number) => /name: (\w+)/.exec(INVENTORY.split("\n")[line - 1]!)![1];
  const errors = messages.filter(({ severity }) => severity === 2);

  it("have errors only where a disk is shared with a machine that is not protected, and at a target of another tenant", () => {
    expect(errors.map(({ line, ruleId }) => [nameOf(line), ruleId])).toEqual([
      ["shares", "azure-disks/shared-disk-nodes"],
      ["tenant", "vault/subscription-tenants"],
    ]);
  });

  it("are warned of regions that nobody knows, and of zones that a region has not", () => {
    const warned = messages
      .filter(({ severity }) => severity === 1)
      .map(({ line, ruleId }) => `${nameOf(line)} ${ruleId}`);
    expect(warned).toContain("place inventory/region-name");
    expect(warned).toContain("zone inventory/zone-name");
  });

  it("are warned of each value that nobody knows, but for sizes and kernels that may be as right as any", () => {
    const warned = messages
      .filter(({ ruleId }) => ruleId.startsWith("inventory/unknown-"))
      .map(({ line, ruleId }) => `${nameOf(line)} ${ruleId}`);
    expect(warned).toEqual([
      ...Array(3).fill("novel inventory/unknown-value"),
      "sku inventory/unknown-value",
      ...Array(2).fill("replica inventory/unknown-value"),
      ...Array(2).fill("security inventory/unknown-value"),
      "system inventory/unknown-system",
    ]);
  });

  it.each([
    "size",
    "sku",
    "replica",
    "security",
    "account",
    "kernel",
    "series",
    "system",
    "image",
    "place",
    "zone",
  ])("are undecided: %s", (name) => {
    expect(machines.find((machine) => machine.name === name)!.state).toBe("undecided");
  });

  it.each([
    ["size", "AzureVirtualMachine.vmSize", "Standard_Q99_v9"],
    ["sku", "AzureDisk.sku", "PremiumV9_LRS"],
    ["replica", "AzureDisk.replicaSku", "PremiumV9_LRS"],
    ["replica", "AzureDisk.targetSku", "PremiumV8_LRS"],
    ["security", "AzureVirtualMachine.securityType", "Quantum"],
    ["security", "AzureVirtualMachine.diskControllerType", "Warp"],
    ["account", "StorageAccount.kind", "StorageV9"],
    ["account", "StorageAccount.sku", "Premium_XRS"],
    ["kernel", "GuestOperatingSystem.kernel", "5.14.0-1.custom"],
    ["series", "GuestOperatingSystem.kernel", "5.19.0-1001-azure"],
    ["system", "GuestOperatingSystem.name", "Contoso OS 7"],
  ])("name what is not known: %s", (name, fact, recorded) => {
    const { missing } = machines.find((machine) => machine.name === name)!;
    expect(missing).toContainEqual(expect.objectContaining({ fact, recorded }));
  });
});
