import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Configurations } from "../../project/configuration/configurations.ts";
import { schema } from "../../schemas/generated/validate-configuration.js";
import { runCli } from "../cli/run-cli.ts";
import { project } from "../lint/project.ts";
import { blocksOf, pageText } from "./guide.ts";

const PAGE = "configuration.md";

describe("the page on configuration", () => {
  const examples = blocksOf(PAGE).filter(
    ({ language, text }) => language === "yaml" && !text.startsWith("#"),
  );

  it.each(examples.map(({ text }, index) => [index + 1, text]))(
    "shows a right configuration in example %d",
    async (_index, text) => {
      const folder = project({ ".drlintrc.yaml": String(text) });
      const configurations = new Configurations({ cwd: folder, allowPlugins: false });
      const { rules } = await configurations.of(join(folder, "lab/a.dr.yaml"));
      expect(rules.size).toBeGreaterThan(1);
    },
  );

  it("lists every key", () => {
    const listed = [...pageText(PAGE).matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key!);
    const known = Object.keys(schema.$defs!.Configuration!.properties!).filter((key) => !key.startsWith("$"));
    expect(listed.sort()).toEqual(known.sort());
  });

  it("shows a mistake as it is told", async () => {
    const text = "root: true\nextends: drlint:recommended\nrules:\n  network/guest-ip6: warn\n";
    const { code, stderr } = await runCli([], { cwd: project({ ".drlintrc.yaml": text, "a.dr.yaml": "" }) });
    expect(code).toBe(2);
    expect(blocksOf(PAGE).map((block) => block.text)).toContain(stderr);
  });
});
