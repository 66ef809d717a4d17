import {
  chmodSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fix } from "../../lint/fixes/fix.ts";
import { project } from "./project.ts";

const WRONG = "vaults: [{ name: v, region: West Europe }]\n";
const RIGHT = WRONG.replace("West Europe", "westeurope");
const RC = "root: true\nextends: [drlint:recommended, drlint:stylistic]\n";

function text(...path: readonly string[]): string {
  return readFileSync(join(...path), "utf8");
}

describe.skipIf(process.platform === "win32")("what --fix leaves as it is", () => {
  it("is a file with a second name, which would keep the old text", async () => {
    const cwd = project({ ".drlintrc.yaml": RC, "a.dr.yaml": WRONG, "b.dr.yaml": WRONG.replace("v,", "w,") });
    linkSync(join(cwd, "a.dr.yaml"), join(cwd, "other"));
    const { fixed, notices } = await fix({ cwd }, true);
    expect(fixed.map(({ filePath }) => filePath)).toEqual([join(cwd, "b.dr.yaml")]);
    expect(notices).toMatchObject([
      {
        place: { file: join(cwd, "a.dr.yaml") },
        message:
          "Not put right: it has another name, too (a hard link), under which the old text would stay.",
      },
    ]);
    expect([text(cwd, "a.dr.yaml"), text(cwd, "other")]).toEqual([WRONG, WRONG]);
    expect(statSync(join(cwd, "other")).nlink).toBe(2);
  });

  it("is a file that is read-only", async () => {
    const cwd = project({ ".drlintrc.yaml": RC, "a.dr.yaml": WRONG });
    chmodSync(join(cwd, "a.dr.yaml"), 0o444);
    const { notices } = await fix({ cwd }, true);
    expect(notices).toMatchObject([{ message: "Not put right: it is read-only." }]);
    expect(text(cwd, "a.dr.yaml")).toBe(WRONG);
    expect(statSync(join(cwd, "a.dr.yaml")).mode & 0o777).toBe(0o444);
  });

  it("is what a link leads to outside of the linted folder, unless the file is named", async () => {
    const top = project({ "dr/.drlintrc.yaml": RC, "outside.yaml": WRONG, "dr/real.yaml": WRONG });
    const cwd = join(top, "dr");
    symlinkSync("../outside.yaml", join(cwd, "out.dr.yaml"));
    symlinkSync("real.yaml", join(cwd, "in.dr.yaml"));
    const { notices } = await fix({ cwd }, true);
    expect(notices).toMatchObject([
      {
        place: { file: join(cwd, "out.dr.yaml") },
        message: `Not put right: a link leads to '${join(top, "outside.yaml")}', outside of what is linted. Name the file to have it put right.`,
      },
    ]);
    expect([text(top, "outside.yaml"), text(cwd, "real.yaml")]).toEqual([WRONG, RIGHT]);
    expect((await fix({ cwd, paths: ["out.dr.yaml"] }, true)).notices).toEqual([]);
    expect(text(top, "outside.yaml")).toBe(RIGHT);
    expect(readdirSync(cwd).sort()).toEqual([".drlintrc.yaml", "in.dr.yaml", "out.dr.yaml", "real.yaml"]);
  });

  it("is what a link leads to outside of the folder that was named, or that a glob or a configuration stands for", async () => {
    const top = project({ "dr/.drlintrc.yaml": RC, "outside.yaml": WRONG, "dr/a.dr.yaml": WRONG });
    symlinkSync("../outside.yaml", join(top, "dr/out.dr.yaml"));
    for (const named of ["dr", "dr/*.dr.yaml", "dr/.drlintrc.yaml"]) {
      writeFileSync(join(top, "dr/a.dr.yaml"), WRONG);
      const { notices, fixed } = await fix({ cwd: top, paths: [named] }, true);
      expect(notices, named).toMatchObject([{ place: { file: join(top, "dr/out.dr.yaml") } }]);
      expect(fixed.map(({ filePath }) => filePath)).toEqual([join(top, "dr/a.dr.yaml")]);
      expect([text(top, "outside.yaml"), text(top, "dr/a.dr.yaml")]).toEqual([WRONG, RIGHT]);
    }
    // All that it leads to is within the folder above.
    expect((await fix({ cwd: top }, true)).notices).toEqual([]);
    expect(text(top, "outside.yaml")).toBe(RIGHT);
  });

  it("is what a folder that is a link holds, unless the folder is named", async () => {
    const top = project({
      "dr/.drlintrc.yaml": RC,
      "outside/.drlintrc.yaml": RC,
      "outside/a.dr.yaml": WRONG,
    });
    const cwd = join(top, "dr");
    symlinkSync("../outside", join(cwd, "site"));
    expect((await fix({ cwd }, true)).notices).toHaveLength(1);
    expect(text(top, "outside/a.dr.yaml")).toBe(WRONG);
    expect((await fix({ cwd, paths: ["site"] }, true)).notices).toEqual([]);
    expect(text(top, "outside/a.dr.yaml")).toBe(RIGHT);
  });
});
