import { describe, expect, it } from "vitest";
import { merge } from "../../../imports/merge/merge.ts";
import { newFileText } from "../../../imports/merge/new-file.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { collected, hostSays, ledger, vmm } from "../collector/harbour.ts";
import { estateOfAll } from "../estate-of.ts";
import { everything } from "../exports.ts";
import { TAKE_NONE } from "../merge-options.ts";

function written(json: unknown, text: string) {
  const inventory = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
  const { newObjects, edits } = merge(estateOfAll(json), inventory, TAKE_NONE);
  return { text: newFileText(newObjects), edits };
}

const MACHINE = collected({ vmm, hosts: [hostSays("HV1", [ledger])] });

describe("a host", () => {
  it("is named as the inventory records it", () => {
    const { text } = written(MACHINE, "hyperVHosts: [{ name: hv1.harbour.example }]\n");
    expect(text).toContain("host: hv1.harbour.example\n");
    expect(text).not.toContain("hyperVHosts:");
  });

  it("comes in under the name that the inventory has for it where it names it alone", () => {
    const { text } = written(MACHINE, "virtualMachines: [{ name: x, host: hv1.harbour.example }]\n");
    expect(text).toMatch(/hyperVHosts:\n {2}- name: hv1\.harbour\.example\n/);
    expect(text).toContain("host: hv1.harbour.example\n");
  });

  it.each([
    [
      "it is recorded so",
      "hyperVHosts: [{ name: HV1 }]\nvirtualMachines: [{ name: x, host: hv1.a.example }]\n",
    ],
    ["both spellings are in use", "hyperVHosts: [{ name: hv1.a.example }, { name: hv1.b.example }]\n"],
    ["nothing names it", "hyperVHosts: [{ name: hv10.harbour.example }]\n"],
  ])("keeps the name that the export has for it where %s", (_, text) => {
    expect(written(MACHINE, text).text).toContain("host: HV1\n");
  });
});

it("a VMM server is named in mappings as the inventory records it", () => {
  const { text } = written(everything, "vmmServers: [{ name: vmm }]\n");
  expect(text).toContain("source:\n      vmmServer: vmm\n");
  const others = written(everything, "vmmServers: [{ name: vmm.elsewhere.example }]\n");
  expect(others.text).toContain("source:\n      vmmServer: vmm.harbour.example\n");
});

it("what is merged so has nothing to do when it is merged again", () => {
  const text = "virtualMachines: [{ name: x, host: hv1.harbour.example }]\n";
  const file = (name: string, own: string) => ({ path: name, text: own });
  const next = readInventory(
    ["a.dr.yaml", "b.dr.yaml"],
    [file("a.dr.yaml", text), file("b.dr.yaml", written(MACHINE, text).text)],
  );
  const { edits, newObjects, facts } = merge(estateOfAll(MACHINE), next, TAKE_NONE);
  const others = facts.filter(({ outcome }) => outcome !== "gone");
  expect([edits.size, newObjects, others]).toEqual([0, [], []]);
});
