import { describe, expect, it } from "vitest";
import { lint } from "../../../lint/lint.ts";
import { project } from "../../lint/project.ts";
import { withDisk } from "./disks.ts";

/** The rules that find something about sizes, where the configuration has these lines. */
async function rulesThatFind(inventory: string, rules: readonly string[]): Promise<(string | null)[]> {
  const configuration = ["root: true", "rules:", ...rules.map((rule) => `  ${rule}`), ""].join("\n");
  const cwd = project({ ".drlintrc.yaml": configuration, "a.dr.yaml": inventory });
  const { results } = await lint({ cwd });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe.each([
  {
    size: "role: os, size: 3TB",
    refuses: "azure-vm-requirements/os-disk-size",
    limit: "maximumBytesGeneration2",
    warns: "azure-vm-requirements/large-os-disk",
  },
  {
    size: "role: data, size: 32TB",
    refuses: "guest-storage/disk-over-1-tb",
    limit: "maximumBytes",
    warns: "guest-storage/large-disk",
  },
])("a size that $warns warns of", ({ size, refuses, limit, warns }) => {
  const inventory = withDisk(size);
  const stricter = `${refuses}: [error, { ${limit}: 1TB }]`;

  it("has one finding, a warning, by the document's limits", async () => {
    expect(await rulesThatFind(inventory, [`${refuses}: error`, `${warns}: warn`])).toEqual([warns]);
  });

  it.each([
    [stricter, `${warns}: warn`],
    [`${warns}: warn`, stricter],
  ])("has one finding, an error, by a stricter limit: %s, %s", async (...rules) => {
    expect(await rulesThatFind(inventory, rules)).toEqual([refuses]);
  });

  it("is warned of where the rule with the stricter limit is off", async () => {
    expect(await rulesThatFind(inventory, [stricter.replace("error", "off"), `${warns}: warn`])).toEqual([
      warns,
    ]);
  });
});
