import { expect, it } from "vitest";
import { wantedIn } from "../../../answers/readiness/totals.ts";
import { machine, missing } from "../../cli/commands/readiness/reports.ts";

it("wants first what most machines lack, then what most rows wait for", () => {
  const machines = [
    machine("A", {
      missing: [missing("Disk.encrypted", "disk 'os'", 1), missing("VirtualMachine.disks", "A", 9)],
    }),
    machine("B", { missing: [missing("Disk.shared", "disk 'os'", 1)] }),
    machine("C", { missing: [missing("Disk.shared", "disk 'os'", 1)] }),
  ];
  expect(wantedIn([{ machines }])).toEqual([
    { fact: "Disk.shared", machines: 2, objects: 2, rows: 2 },
    { fact: "VirtualMachine.disks", machines: 1, objects: 1, rows: 9 },
    { fact: "Disk.encrypted", machines: 1, objects: 1, rows: 1 },
  ]);
});

it("does not want what a machine lacks that is held back in any case", () => {
  const held = machine("A", { state: "not-ready", missing: [missing("Disk.shared", "disk 'os'")] });
  expect(wantedIn([{ machines: [held] }])).toEqual([]);
});
