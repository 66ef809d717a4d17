import { ESLint } from "eslint";
import { expect, it } from "vitest";
import drlint from "../../eslint/plugin.ts";
import { lint } from "../../lint/lint.ts";
import { project } from "../lint/project.ts";
import { filesOf } from "./guide.ts";

const files = filesOf("guides/eslint.md");

it("shows a configuration that turns off a rule and goes by its settings", async () => {
  const folder = project({});
  const text = files["eslint.config.js"]!;
  expect(text).toContain('import drlint from "drlint/eslint"');
  // Without the import: the plugin comes from here, and not from what is built.
  const config = new Function("drlint", text.replace(/import .*\n/, "").replace("export default", "return"));
  const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config(drlint) });
  const made = await eslint.calculateConfigForFile("a.dr.yaml");
  expect(made.rules["drlint/policy/interval"]).toEqual([0]);
  expect(made.settings).toEqual({ drlint: { assume: "azure" } });
});

it("shows directives that silence findings in ESLint, of which the command line reads its own", async () => {
  const folder = project({ "oslo.dr.yaml": files["oslo.dr.yaml"]! });
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [drlint.configs.recommended],
  });
  const [result] = await eslint.lintFiles(["."]);
  expect([result!.messages.length, result!.suppressedMessages.length]).toEqual([0, 2]);
  const { results } = await lint({ cwd: folder, paths: ["."] });
  expect([results[0]!.messages.length, results[0]!.suppressedMessages.length]).toEqual([1, 1]);
});
