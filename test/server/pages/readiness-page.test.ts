import { expect, it } from "vitest";
import { readinessPage } from "../../../server/pages/readiness-page.ts";
import { markdown } from "../../../server/words/prose.ts";
import { underVmm } from "../../rules/inventories.ts";
import { viewOf } from "../view.ts";

it("tells of each row its name, what it says, who breaks it where, and the document", () => {
  const { view } = viewOf({ "a.dr.yaml": underVmm("bitLocker: true") });
  const page = readinessPage(view, "SQL01", markdown)!;
  expect(page.title).toBe("Readiness of SQL01");
  expect(page.text).toMatch(/^\*\*SQL01: not ready\*\* \(VMM to Azure\)\n\nWhat holds it back:\n\n- \*\*/);
  const [, row] = /\n(- \*\*BitLocker\*\*[\s\S]*?)\n(?! )/.exec(page.text)!;
  expect(row!.split("  \n  ")).toEqual([
    "- **BitLocker**: BitLocker is not supported and is turned off before replication is enabled.",
    "virtual machine 'SQL01', a.dr.yaml:2",
    expect.stringMatching(/^\[Support matrix .*\]\(https:.*\), \d{4}-\d\d-\d\d$/),
  ]);
});
