import { expect, it } from "vitest";
import { project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

it("counts columns in bytes, and suggests what puts a finding right", async () => {
  const text = `schemaVersion: 1
virtualMachines:
  - name: SQL01
    disks: [{ name: "дані", vhdFormat: vhdx }]
`;
  const cwd = project({ ".drlintrc.yaml": "root: true\nextends: drlint:stylistic\n", "dr/a.dr.yaml": text });
  const { stdout } = await runCli(["--format", "rdjson"], { cwd });
  const { source, diagnostics } = JSON.parse(stdout);
  expect(source).toMatchObject({ name: "drlint" });
  const range = { start: { line: 4, column: 44 }, end: { line: 4, column: 48 } };
  expect(diagnostics).toMatchObject([
    {
      severity: "WARNING",
      location: { path: "dr/a.dr.yaml", range },
      code: { value: "inventory/value-spelling" },
      suggestions: [{ range, text: "VHDX" }],
    },
  ]);
});
