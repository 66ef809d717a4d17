import { expect, it } from "vitest";
import { readinessOfMachine } from "../../../server/pages/readiness-in-words.ts";
import { markdown } from "../../../server/words/prose.ts";
import { underVmm } from "../../rules/inventories.ts";
import { viewOf } from "../view.ts";

it("tells of each row its name, what it says, who breaks it where, and the document", () => {
  const { view } = viewOf({ "a.dr.yaml": underVmm("bitLocker: true") });
  const page = readinessOfMachine(view, "SQL01", markdown)!;
  expect(page.title).toBe("Readiness of SQL01");
  expect(page.text).toMatch(/^\*\*SQL01: not ready\*\* \(VMM to Azure\)\n\nWhat holds it back:\n\n- \*\*/);
  const [, row] = /\n(- \*\*BitLocker\*\*[\s\S]*?)\n(?! )/.exec(page.text)!;
  expect(row!.split("  \n  ")).toEqual([
    "- **BitLocker**: BitLocker is not supported and is turned off before replication is enabled.",
    "virtual machine 'SQL01', a.dr.yaml:2",
    expect.stringMatching(/^\[Support matrix .*\]\(https:.*\), \d{4}-\d\d-\d\d$/),
  ]);
});

it("tells what is still to be chosen, what cannot be read, and what the machine was held against", () => {
  const text =
    "azureVirtualMachines:\n  - name: web\n    colour: red\n    replication: { state: considered }\n";
  const { view } = viewOf({ "a.dr.yaml": text });
  const page = readinessOfMachine(view, "web", markdown)!;
  expect(page.text).toMatch(
    /^\*\*web: undecided\*\* \(Azure to Azure\)\n\nWhat cannot be read:\n\n- a\.dr\.yaml:&#8203;3: 'colour' is no/,
  );
  expect(page.text).toContain("What is still to be chosen:\n\n- `vault`\n- `policy`\n");
  expect(page.text).toMatch(/What it was held against:\n\n- Network mapping .*, 2026-02-12\n/);
});

it("says of a machine to a second VMM site that it is retired", () => {
  const text = underVmm("").replace("to: azure", "to: { cloud: elsewhere/gold }");
  const { view } = viewOf({ "a.dr.yaml": text });
  expect(readinessOfMachine(view, "SQL01", markdown)!.text).toContain(
    "Second VMM sites were retired on 2023-03-01.",
  );
});
