import { describe, expect, it } from "vitest";
import { matrix, type RowId } from "../../../documents/index.ts";
import { limitInWords } from "../../../documents/limit-words.ts";
import { rowRule } from "../../../rules/define/row-rule.ts";
import { Outcome } from "../../../rules/run/ledger.ts";
import { isLooser, limitOptions, stricterOf } from "../../../rules/run/limit-options.ts";
import { underVmm } from "../inventories.ts";
import { run } from "../rule-tester.ts";

const COUNT = "hyperv-to-azure/azure-vm-requirements/data-disk-count";
const SIZE = "hyperv-to-azure/azure-vm-requirements/os-disk-size";
const NAME = "hyperv-to-azure/azure-vm-requirements/vm-name";

function namesOf(...rows: RowId[]): string[] {
  return limitOptions(rows).map(({ name }) => name);
}

describe("the limits that are options", () => {
  it("are the figures that a document gives a bound for", () => {
    expect(namesOf(COUNT)).toEqual(["maximumCount"]);
    expect(namesOf(SIZE)).toEqual(["maximumBytesGeneration1", "maximumBytesGeneration2"]);
    expect(namesOf(NAME)).toEqual(["minimumLength", "maximumLength"]);
  });

  it("are no lists, no words, and nothing that is not a bound", () => {
    expect(namesOf("hyperv-to-azure/azure-vm-requirements/hard-disk-format")).toEqual([]);
    expect(namesOf("vmm-to-azure-prerequisites/vmm-version")).toEqual([]);
  });

  it("are versions too, where they are dotted numbers", () => {
    const [version] = limitOptions(["hyperv-to-azure/host-storage/smb3"]);
    expect(version).toMatchObject({ name: "minimumVersion", limit: { value: "3.0" } });
  });

  it("are one for rows that give the same figure, the least strict of theirs", () => {
    const rows: RowId[] = [
      "hyperv-to-azure/guest-storage/disk-over-1-tb",
      "hyperv-to-azure/azure-vm-requirements/data-disk-size",
    ];
    const bytes = limitOptions(rows).filter(({ name }) => name === "maximumBytes");
    expect(bytes.map(({ limit }) => limitInWords(limit))).toEqual(["32 TB"]);
  });
});

describe("an option for a limit", () => {
  const count = matrix.row(COUNT).limits.maximumCount;
  const bytes = matrix.row(SIZE).limits.maximumBytesGeneration2;
  const version = matrix.row("hyperv-to-azure/host-storage/smb3").limits.minimumVersion;

  it("holds where it is stricter, and else the document's limit does", () => {
    expect(stricterOf("maximumCount", 8, count)).toBe(8);
    expect(stricterOf("maximumCount", 64, count)).toBe(16);
    expect(stricterOf("maximumCount", "many", count)).toBe(16);
    expect(stricterOf("minimumLength", 3, matrix.row(NAME).limits.minimumLength)).toBe(3);
    expect(stricterOf("minimumLength", 0, matrix.row(NAME).limits.minimumLength)).toBe(1);
  });

  it("can be a size in words", () => {
    expect(stricterOf("maximumBytesGeneration2", "1 TB", bytes)).toBe(1024 ** 4);
    expect(stricterOf("maximumBytesGeneration2", "5TB", bytes)).toBe(4 * 1024 ** 4);
  });

  it("can be a version, compared by its numbers", () => {
    expect(stricterOf("minimumVersion", "3.0.2", version)).toBe("3.0.2");
    expect(stricterOf("minimumVersion", "2.9", version)).toBe("3.0");
    expect(stricterOf("minimumVersion", "3.10", version)).toBe("3.10");
  });

  it("is looser only where it allows more", () => {
    expect(isLooser("maximumCount", 17, count)).toBe(true);
    expect(isLooser("maximumCount", 16, count)).toBe(false);
    expect(isLooser("maximumCount", 8, count)).toBe(false);
    expect(isLooser("maximumBytesGeneration2", "4.5TB", bytes)).toBe(true);
    expect(isLooser("minimumVersion", "2.1", version)).toBe(true);
    expect(isLooser("minimumVersion", "3.1.1", version)).toBe(false);
  });
});

describe("a rule that asks for a limit", () => {
  const rule = rowRule({
    name: "test/disks",
    description: "Too many disks",
    level: "error",
    rows: [COUNT],
    visit: "VirtualMachine",
    facts: ["VirtualMachine.disks"],
    messages: { tooMany: "{{count}} of {{most}}" },
    decide(machine, check) {
      const count = check.need(machine, "disks")?.length ?? 0;
      const most = check.limit(COUNT, "maximumCount");
      if (count > most) check.report({ messageId: "tooMany", data: { count, most }, place: machine.at() });
    },
  });
  const inventory = underVmm(
    "disks: [{ name: a, role: os }, { name: b, role: data }, { name: c, role: data }]",
  );
  const messages = (options?: unknown) =>
    run(rule, { name: "", inventory, ...(options ? { options } : {}) }).findings.map(
      ({ message }) => message,
    );

  it("has the limit as an option, with what the document says", () => {
    expect(rule.meta.schema).toMatchObject([
      {
        properties: { maximumCount: { type: "integer", description: expect.stringContaining("16 disks") } },
        additionalProperties: false,
      },
    ]);
  });

  it("goes by the stricter one", () => {
    expect(messages()).toEqual([]);
    expect(messages({ maximumCount: 2 })).toEqual(["3 of 2 (as configured; 16 in the document)"]);
    expect(messages({ maximumCount: 100 })).toEqual([]);
  });

  it("notes what the document says, whatever the option asks for", () => {
    const { outcomes } = run(rule, { name: "", inventory, options: { maximumCount: 2 } });
    expect([...outcomes]).toEqual([Outcome.passed]);
  });
});
