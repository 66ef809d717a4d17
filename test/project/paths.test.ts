import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { maximumFileSize } from "../../inventory/text/decode.ts";
import { lint } from "../../lint/lint.ts";
import { project, TWO_MISTAKES } from "../lint/project.ts";

describe("what is linted", () => {
  it("is a buffer by its path from the current folder, in the place of the file", async () => {
    const cwd = project({ "a.dr.yaml": TWO_MISTAKES });
    const buffer = { path: "a.dr.yaml", text: "schemaVersion: 1\n" };
    const { results } = await lint({ cwd, buffers: [buffer] });
    expect(results).toMatchObject([{ filePath: join(cwd, "a.dr.yaml"), messages: [] }]);
  });

  it("is never an empty path", async () => {
    await expect(lint({ paths: ["examples", ""] })).rejects.toThrow(
      "A path is empty. Write '.' for the current folder.",
    );
  });

  it("has no folder among its files, whatever it is called", async () => {
    const cwd = project({ "a.dr.yaml": "schemaVersion: 1\n" });
    mkdirSync(join(cwd, "b.dr.yaml"));
    expect((await lint({ cwd, paths: ["a.dr.yaml"] })).results).toHaveLength(1);
  });

  it("cannot stand beside a link to nothing, which is said as one, from the current folder", async () => {
    const cwd = project({ "dr/a.dr.yaml": "schemaVersion: 1\n" });
    symlinkSync("gone.yaml", join(cwd, "dr/b.dr.yaml"));
    await expect(lint({ cwd, paths: ["dr/a.dr.yaml"] })).rejects.toThrow(
      `'${join("dr", "b.dr.yaml")}' is a link to 'gone.yaml', which does not exist.`,
    );
  });
});

describe("a file that is not read", () => {
  const messagesIn = async (cwd: string) =>
    (await lint({ cwd })).results.flatMap(({ messages }) => messages.map(({ message }) => message));

  it.each(["a.dr.yaml", "a.dr.json"])("because it is too large, %s, has one finding", async (name) => {
    const cwd = project({ [name]: "" });
    truncateSync(join(cwd, name), maximumFileSize + 1);
    expect(await messagesIn(cwd)).toEqual([expect.stringContaining("reads inventories of up to 128 MB")]);
  });

  it.each(["a.dr.yaml", "a.dr.json"])("because it is UTF-16 and empty, %s, has one finding", async (name) => {
    const cwd = project({});
    writeFileSync(join(cwd, name), Buffer.from([0xff, 0xfe]));
    expect(await messagesIn(cwd)).toEqual(["The file is saved as UTF-16. Save it as UTF-8."]);
  });
});
