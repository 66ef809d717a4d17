import { join } from "node:path";
import { expect, it } from "vitest";
import { readInventory } from "../../../inventory/read-inventory.ts";
import { project } from "../../lint/project.ts";

const TEXT = `virtualMachines:
  - name: without
  - { name: planned, replication: { state: planned, to: azure } }
  - { name: unreadable, replication: soon }
azureVirtualMachines:
  - name: web
`;

function machines(text: string) {
  const path = join(project({ "a.dr.yaml": text }), "a.dr.yaml");
  const inventory = readInventory([path], [], () => "azure");
  return { path, inventory, root: inventory.files[0]!.root };
}

it("gives machines without a replication block one in which they are considered", () => {
  const { inventory, root } = machines(TEXT);
  const [without, planned, unreadable] = root.virtualMachines!;
  expect(without!.replication).toMatchObject({ nodeType: "Replication", state: "considered", to: "azure" });
  expect(planned!.replication!.state).toBe("planned");
  expect(unreadable!.replication).toBeUndefined();
  const web = root.azureVirtualMachines![0]!.replication!;
  expect(web).toMatchObject({ nodeType: "AzureReplication", state: "considered", to: undefined });
  const scenarios = [...inventory.protections()].map(({ possibleScenarios }) => possibleScenarios.length);
  expect(scenarios).toEqual([2, 2, 1]);
});

it("says where a machine goes that is considered for nothing yet", () => {
  const { inventory, root } = machines(`virtualMachines:
  - { name: imported, replication: { state: considered } }
  - { name: broken, replication: { state: considered, to: [] } }
  - { name: kept, replication: { state: protected } }
`);
  expect(root.virtualMachines!.map(({ replication }) => replication!.to)).toEqual([
    "azure",
    undefined,
    undefined,
  ]);
  expect([...inventory.protections()][0]!.possibleScenarios).toEqual(["vmm-to-azure", "site-to-azure"]);
});

it("is at the machine's name, whatever is asked for", () => {
  const { path, root } = machines(TEXT);
  const machine = root.virtualMachines![0]!;
  const replication = machine.replication!;
  const start = TEXT.indexOf("without");
  const place = { file: path, start, end: start + "without".length };
  expect(replication.at()).toMatchObject(place);
  expect(replication.at("vault")).toMatchObject(place);
  expect(replication.atKey("vault")).toMatchObject(place);
  expect(machine.at("replication")).toMatchObject(place);
  expect((replication as unknown as { extent(): unknown }).extent()).toMatchObject(place);
});
