import {
  chownSync,
  linkSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  type Stats,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NotReplacedError, replaceFile, whyNotReplaced } from "../../project/replace-file.ts";
import { project } from "../lint/project.ts";

const ME = process.getuid?.() ?? 0;

function entry(more: Partial<Stats>): Stats {
  return { nlink: 1, mode: 0o100644, uid: ME, gid: process.getgid?.() ?? 0, ...more } as Stats;
}

describe("a file that is replaced", () => {
  it.skipIf(process.platform === "win32")("is nowhere readable for more people than it was", () => {
    const cwd = project({});
    const path = join(cwd, "secret");
    writeFileSync(path, "old", { mode: 0o600 });
    let meanwhile: number | undefined;
    replaceFile(path, (file) => {
      const beside = readdirSync(cwd).find((name) => name !== "secret")!;
      meanwhile = statSync(join(cwd, beside)).mode & 0o777;
      writeFileSync(file, "new");
    });
    expect(meanwhile).toBe(0o600);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(cwd)).toEqual(["secret"]);
  });

  it("is as it was, where writing fails", () => {
    const cwd = project({ a: "old" });
    const failing = () => {
      throw new Error("full");
    };
    expect(() => replaceFile(join(cwd, "a"), failing)).toThrow("full");
    expect(() => replaceFile(join(cwd, "new"), failing)).toThrow("full");
    expect(readdirSync(cwd)).toEqual(["a"]);
    expect(readFileSync(join(cwd, "a"), "utf8")).toBe("old");
  });

  it("is not one that cannot be kept as it is", () => {
    expect(whyNotReplaced(entry({}))).toBeUndefined();
    expect(whyNotReplaced(entry({ nlink: 2 }))).toContain("hard link");
    expect(whyNotReplaced(entry({ mode: 0o100444 }))).toBe("it is read-only");
  });

  it.runIf(process.platform === "linux" && ME === 0)("keeps its owner and group", () => {
    const cwd = project({});
    const path = join(cwd, "a");
    writeFileSync(path, "old");
    chownSync(path, 1234, 2345);
    replaceFile(path, (file) => writeFileSync(file, "new"));
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  it("is no link to nothing, which stays", () => {
    const cwd = project({});
    symlinkSync("gone", join(cwd, "a"));
    expect(() => replaceFile(join(cwd, "a"), () => {})).toThrow(
      "it is a link to 'gone', which does not exist",
    );
    expect(readdirSync(cwd)).toEqual(["a"]);
    expect(readlinkSync(join(cwd, "a"))).toBe("gone");
  });

  it("says why in an error of its own", () => {
    const cwd = project({ a: "old" });
    linkSync(join(cwd, "a"), join(cwd, "b"));
    expect(() => replaceFile(join(cwd, "a"), () => {})).toThrow(NotReplacedError);
    expect(readdirSync(cwd)).toEqual(["a", "b"]);
  });
});
