import { describe, expect, it } from "vitest";
import { readInventory } from "../../../inventory/read-inventory.ts";
import dataDiskCount from "../../../rules/azure-vm-requirements/data-disk-count.ts";
import { rules } from "../../../rules/index.ts";
import rule from "../../../rules/replicated-vms/configuration.ts";
import { Ledger, Outcome } from "../../../rules/run/ledger.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { run, testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/replicated-vms/configuration";
const SIZE = "hyperv-to-azure/azure-vm-requirements/data-disk-size";
const SHARED = "hyperv-to-azure/azure-vm-requirements/shared-vhd";

/** The rules whose rows it sums up. */
const before = Object.values(rules).filter(
  ({ name, meta }) =>
    name !== rule.name && meta.docs.rows.some((row) => row.includes("/azure-vm-requirements/")),
);

const disks = (count: number, more = "") =>
  `disks: [${Array.from({ length: count }, (_, index) => `{ name: d${index}, role: data }`).join(", ")}${more}]`;

/** What became of the row, with one rule on a requirement and nothing else. */
function outcomeAfterDiskCount(inventory: string): readonly Outcome[] {
  return run(rule, { name: "", inventory }, [dataDiskCount])
    .decisions.filter(({ row }) => row === ROW)
    .map(({ outcome }) => outcome);
}

describe(rule.name, () => {
  it("knows the rules that it sums up", () => {
    expect(before.length).toBeGreaterThan(8);
  });

  it.each([
    ["passed, where the rows are", underVmm(disks(16)), [Outcome.passed]],
    ["passed in a site too", inSite(disks(16)), [Outcome.passed]],
    ["violated, where one of the rows is", underVmm(disks(17)), [Outcome.violated]],
    [
      "undecided, where one of the rows is",
      underVmm(disks(17).replaceAll(", role: data", "")),
      [Outcome.undecided],
    ],
    ["not of an unprotected machine", unprotected(disks(17)), []],
  ])("is %s", (_, inventory, expected) => {
    expect(outcomeAfterDiskCount(inventory)).toEqual(expected);
  });

  it("says nothing where no rule has looked", () => {
    expect(run(rule, { name: "", inventory: underVmm(disks(17)) }).decisions).toEqual([]);
  });

  it("is no graver than the gravest outcome at an object, and looks at the rows it is asked for alone", () => {
    const path = "/a.dr.yaml";
    const { files } = readInventory([path], [{ path, text: underVmm("") }]);
    const machine = files[0]!.root.virtualMachines![0]!;
    const ledger = new Ledger([ROW, SIZE, SHARED]);
    expect(ledger.gravest(machine, ledger.list([SIZE]))).toBe(Outcome.none);
    ledger.record(machine, SIZE, Outcome.warned);
    ledger.record(machine, SHARED, Outcome.violated);
    expect(ledger.gravest(machine, ledger.list([SIZE]))).toBe(Outcome.warned);
    expect(ledger.gravest(machine, ledger.list([SIZE, SHARED]))).toBe(Outcome.violated);
  });
});

const WHOLE = `
generation: 1
bitLocker: false
operatingSystem: { name: Windows Server 2019, architecture: x64 }
disks:
  - { name: os, role: os, vhdFormat: VHDX, size: 127GB, storageType: vhd, shared: false, partitionType: basic, path: 'C:\\os.vhdx' }`;
const REPLICATION = "{ to: azure, managedDisks: true, targetName: sql01 }";

testRule(rule, {
  before,
  passes: [
    { name: "a machine that meets every requirement, under VMM", inventory: underVmm(WHOLE, REPLICATION) },
    { name: "a machine that meets every requirement, in a site", inventory: inSite(WHOLE, REPLICATION) },
  ],
  violates: [
    {
      name: "a disk of a format that Azure does not take, under VMM",
      inventory: underVmm(WHOLE.replace("VHDX", "VMDK"), REPLICATION),
      findings: [],
    },
    {
      name: "BitLocker, in a site",
      inventory: inSite(WHOLE.replace("bitLocker: false", "bitLocker: true"), REPLICATION),
      findings: [],
    },
  ],
  undecided: [
    { name: "disks that are not recorded", inventory: underVmm("generation: 1", REPLICATION), facts: [] },
  ],
});
