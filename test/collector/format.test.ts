import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Description } from "../../imports/collector/description.ts";
import { FILE, FORMAT, HOST, VMM } from "../../imports/collector/format.ts";
import { type WrittenShape, writtenShapes } from "./written-shape.ts";

// The reader goes by a description of the format. No PowerShell runs here, so the script is held to it as far as its text tells
// what it writes.

const script = readFileSync(new URL("../../collector/Get-DrlintInventory.ps1", import.meta.url), "utf8");
const [host, vmm, head] = await writtenShapes(script);

/** What differs between what is described and what is written, by path. Where the text does not tell a kind, any will do. */
function differences(described: Description, written: WrittenShape | undefined, path: string): string[] {
  if (written === undefined) return [`${path} is not written`];
  if (typeof described === "string")
    return written === described || written === "value" ? [] : [`${path} is ${JSON.stringify(written)}`];
  if (Array.isArray(described))
    return Array.isArray(written)
      ? differences(described[0], written[0], `${path}[]`)
      : [`${path} is no list`];
  if (typeof written === "string" || Array.isArray(written)) return [`${path} is no object`];
  const members = described as { readonly [member: string]: Description };
  return [...new Set([...Object.keys(members), ...Object.keys(written)])].flatMap((member) =>
    members[member] === undefined
      ? [`${path}.${member} is not described`]
      : differences(members[member], written[member], `${path}.${member}`),
  );
}

describe("the script writes what the format describes", () => {
  it("of a host and its machines", () => expect(differences(HOST, host, "host")).toEqual([]));
  it("of VMM", () => expect(differences(VMM, vmm, "vmm")).toEqual([]));

  it("at the top of a file", () => {
    const { vmm: _, hosts, ...own } = FILE;
    expect(hosts).toEqual([HOST]);
    expect(differences(own, head, "file")).toEqual([]);
    expect(script).toContain(`format = '${FORMAT.format}'\n        formatVersion = ${FORMAT.version}\n`);
    expect(script).toContain(',`"vmm`":$vmm,`"hosts`":[');
  });
});

describe("a script that writes something else is seen", () => {
  it.each([
    [
      "generation = ConvertTo-Number",
      "generations = ConvertTo-Number",
      [
        "host.virtualMachines[].generation is not written",
        "host.virtualMachines[].generations is not described",
      ],
    ],
    ["size = ConvertTo-Number", "size = ConvertTo-Text", ['host.virtualMachines[].disks[].size is "text"']],
    [
      "addresses = Read-List 'IPAddresses'",
      "addresses = Read-Value 'IPAddresses'",
      ["host.virtualMachines[].networkAdapters[].addresses is no list"],
    ],
    [
      "interface = ConvertTo-Text",
      "alias = ConvertTo-Text",
      ["host.host.addresses[].interface is not written", "host.host.addresses[].alias is not described"],
    ],
  ])("%s", async (before, after, expected) => {
    expect(script).toContain(before);
    const [changed] = await writtenShapes(script.replace(before, after));
    expect(differences(HOST, changed, "host").sort()).toEqual([...expected].sort());
  });
});
