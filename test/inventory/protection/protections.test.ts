import { expect, it } from "vitest";
import { viewOf } from "../../server/view.ts";

it.each(["", '""', "null", "[]", "{ a: b }"])("leaves out a machine whose name is %s", (name) => {
  const { view } = viewOf({
    "a.dr.yaml": `virtualMachines:
  - { name: web, replication: { vault: v } }
  - { name: ${name}, replication: { vault: v } }
  - { name: SQL, replication: { vault: v } }
azureVirtualMachines:
  - { name: ${name}, replication: { vault: v } }
`,
  });
  expect([...view.inventory.protectionsByName()].map(({ machine }) => machine.name)).toEqual(["SQL", "web"]);
  // The rules on forecasts go through them too; a rule that fails throws here.
  expect(view.run.forecasts.of("failover").machines.map(({ protection }) => protection.machine.name)).toEqual(
    ["SQL", "web"],
  );
});
