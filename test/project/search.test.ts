import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileTree } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { Configurations } from "../../project/configuration/configurations.ts";
import { discover } from "../../project/discovery/discover.ts";
import { project } from "../lint/project.ts";

/** The files that paths mean in a folder, relative to it. */
async function found(folder: string, ...paths: string[]): Promise<string[]> {
  const configurations = new Configurations({ cwd: folder, allowPlugins: false });
  const { files } = await discover({
    paths: paths.length > 0 ? paths : ["."],
    cwd: folder,
    configurations,
    files: workingTree,
  });
  return files.map((file) => relative(folder, file).replaceAll("\\", "/"));
}

const ROOT = { ".drlintrc.yaml": "root: true\n" };

describe("a folder", () => {
  it("is searched for inventories, everything below it included, and nothing else", async () => {
    const folder = project({
      ...ROOT,
      "b.dr.yaml": "",
      "a/x.dr.yml": "",
      "a/.hidden/y.dr.json": "",
      "a/README.md": "",
      "a/notes.yaml": "",
      "node_modules/p/z.dr.yaml": "",
      "a/.git/z.dr.yaml": "",
    });
    const all = ["a/.hidden/y.dr.json", "a/x.dr.yml", "b.dr.yaml"];
    expect(await found(folder)).toEqual(all);
    expect(await found(folder, ".")).toEqual(all);
    expect(await found(folder, "a", "b.dr.yaml", "a/x.dr.yml")).toEqual(all);
    expect(await found(join(folder, "a"), "..")).toEqual([".hidden/y.dr.json", "x.dr.yml", "../b.dr.yaml"]);
  });

  it("without inventories is an error", async () => {
    const folder = project({ ...ROOT, "a/notes.yaml": "" });
    await expect(found(folder, "a")).rejects.toThrow(
      "No inventory in 'a': no file there is named *.dr.{yaml,yml,json}.",
    );
  });

  it("that may not be looked into is an error, wherever it stands", async () => {
    const folder = project({ ...ROOT, "a/x.dr.yaml": "", "b/closed/x.dr.yaml": "" });
    const closed = join(folder, "b/closed");
    const files: FileTree = {
      ...workingTree,
      entriesOf(path) {
        if (path === closed) throw Object.assign(new Error("closed"), { code: "EACCES", path });
        return workingTree.entriesOf(path);
      },
    };
    const configurations = new Configurations({ cwd: folder, allowPlugins: false, files });
    const search = (path: string) => discover({ paths: [path], cwd: folder, configurations, files });
    for (const path of [".", "b", "b/closed"]) {
      await expect(search(path)).rejects.toThrow(/^'[^']*closed' cannot be read: permission denied\.$/);
    }
    expect((await search("a")).files).toEqual([join(folder, "a/x.dr.yaml")]);
  });

  it("may have a '.git' that nobody can look at", async () => {
    const folder = project({ ...ROOT, "a/x.dr.yaml": "" });
    symlinkSync(".git", join(folder, "a/.git"));
    expect(await found(folder, "a")).toEqual(["a/x.dr.yaml"]);
  });

  it("may have links that lead back to it", async () => {
    const folder = project({ ...ROOT, "a/b/x.dr.yaml": "" });
    symlinkSync("..", join(folder, "a/b/up"));
    symlinkSync(".", join(folder, "self"));
    symlinkSync("loop", join(folder, "loop"));
    symlinkSync("nowhere", join(folder, "broken.dr.yaml"));
    expect(await found(folder)).toEqual(["a/b/x.dr.yaml"]);
    expect(await found(folder, "**/*.dr.yaml")).toEqual(["a/b/x.dr.yaml"]);
  });

  it("is searched behind links that lead out of it, once", async () => {
    const outside = project({ "shared/x.dr.yaml": "" });
    const folder = project({ ...ROOT, "y.dr.yaml": "" });
    symlinkSync(join(outside, "shared"), join(folder, "one"));
    symlinkSync(join(outside, "shared"), join(folder, "two"));
    symlinkSync(join(outside, "shared/x.dr.yaml"), join(folder, "z.dr.yaml"));
    expect(await found(folder)).toEqual(["one/x.dr.yaml", "y.dr.yaml", "z.dr.yaml"]);
  });
});

describe("a glob", () => {
  const files = {
    ...ROOT,
    "sites/oslo/a.dr.yaml": "",
    "sites/bergen/b.dr.yaml": "",
    "sites/bergen/c.txt": "",
  };

  it("means the files that match", async () => {
    const folder = project(files);
    expect(await found(folder, "sites/*/*.dr.yaml")).toEqual([
      "sites/bergen/b.dr.yaml",
      "sites/oslo/a.dr.yaml",
    ]);
    expect(await found(folder, "**/{a,c}.*")).toEqual(["sites/bergen/c.txt", "sites/oslo/a.dr.yaml"]);
    expect(await found(join(folder, "sites/oslo"), "../bergen/*.yaml")).toEqual(["../bergen/b.dr.yaml"]);
  });

  it("that matches nothing is an error", async () => {
    const folder = project(files);
    await expect(found(folder, "sites/*.dr.yaml")).rejects.toThrow("No file matches 'sites/*.dr.yaml'.");
    await expect(found(folder, "nowhere/*.yaml")).rejects.toThrow("No file matches 'nowhere/*.yaml'.");
  });

  it("is a name where a file is called so", async () => {
    expect(await found(project({ ...files, "site[1].dr.yaml": "" }), "site[1].dr.yaml")).toEqual([
      "site[1].dr.yaml",
    ]);
  });
});

describe(".gitignore", () => {
  const files = {
    ...ROOT,
    ".gitignore": "/generated/\n*.tmp.dr.yaml\n!keep.tmp.dr.yaml\n",
    "a.dr.yaml": "",
    "x.tmp.dr.yaml": "",
    "keep.tmp.dr.yaml": "",
    "generated/g.dr.yaml": "",
    "sub/generated/h.dr.yaml": "",
    "sub/.gitignore": "# of this folder alone\r\nold*\r\n!x.tmp.dr.yaml\r\n",
    "sub/old.dr.yaml": "",
    "sub/x.tmp.dr.yaml": "",
    "sub/deep/older.dr.yaml": "",
    "back/.gitignore": "!generated.tmp.dr.yaml\n",
    "back/generated.tmp.dr.yaml/in.dr.yaml": "",
  };
  const rest = [
    "a.dr.yaml",
    "back/generated.tmp.dr.yaml/in.dr.yaml",
    "keep.tmp.dr.yaml",
    "sub/generated/h.dr.yaml",
    "sub/x.tmp.dr.yaml",
  ];

  it("is honoured, the nearest one first", async () => {
    const folder = project(files);
    expect(await found(folder)).toEqual(rest);
    expect(await found(folder, "**/*.dr.yaml")).toEqual(rest);
  });

  it("holds from the root of the repository down", async () => {
    const folder = project(files);
    mkdirSync(join(folder, ".git"));
    expect(await found(folder, "sub")).toEqual(["sub/generated/h.dr.yaml", "sub/x.tmp.dr.yaml"]);
    writeFileSync(join(folder, "sub/y.tmp.dr.yaml"), "");
    expect(await found(folder, "sub")).not.toContain("sub/y.tmp.dr.yaml");
  });

  it("of a folder above is none of a folder's business without a repository", async () => {
    const folder = project(files);
    writeFileSync(join(folder, "sub/y.tmp.dr.yaml"), "");
    expect(await found(folder, "sub")).toContain("sub/y.tmp.dr.yaml");
  });

  it("does not keep a file or a folder from being named", async () => {
    const folder = project(files);
    mkdirSync(join(folder, ".git"));
    expect(await found(folder, "x.tmp.dr.yaml")).toEqual(["x.tmp.dr.yaml"]);
    expect(await found(folder, "generated")).toEqual(["generated/g.dr.yaml"]);
  });

  it("is named where it left out all there was", async () => {
    const folder = project({ ...ROOT, ".gitignore": "a\n", "a/b.dr.yaml": "" });
    await expect(found(folder)).rejects.toThrow(
      "No inventory in '.': no file there is named *.dr.{yaml,yml,json}, other than what .gitignore or a pattern leaves out.",
    );
  });
});

describe("ignorePatterns", () => {
  const files = {
    ".drlintrc.yaml": "root: true\nignorePatterns: [archive/, '*.old.dr.yaml', '!/sub/good.old.dr.yaml']\n",
    ".gitignore": "generated/\n",
    "a.dr.yaml": "",
    "archive/b.dr.yaml": "",
    "sub/archive/c.dr.yaml": "",
    "sub/d.old.dr.yaml": "",
    "sub/good.old.dr.yaml": "",
    "sub/generated/e.dr.yaml": "",
  };

  it("leave out files and folders, relative to the configuration's folder", async () => {
    const folder = project(files);
    expect(await found(folder)).toEqual(["a.dr.yaml", "sub/good.old.dr.yaml"]);
    expect(await found(folder, "*/*.dr.yaml")).toEqual(["sub/good.old.dr.yaml"]);
  });

  it("of a nearer folder win, and can take back in what git ignores", async () => {
    const folder = project({
      ...files,
      "sub/.drlintrc.yaml": "ignorePatterns: ['!archive/', '!generated/', good*]\n",
    });
    expect(await found(folder)).toEqual(["a.dr.yaml", "sub/archive/c.dr.yaml", "sub/generated/e.dr.yaml"]);
    expect(await found(folder, "sub/archive/c.dr.yaml")).toEqual(["sub/archive/c.dr.yaml"]);
  });

  it("hold for files that are named too, and that is said", async () => {
    const folder = project(files);
    const configurations = new Configurations({ cwd: folder, allowPlugins: false });
    const paths = ["a.dr.yaml", "archive/b.dr.yaml"];
    const { files: left, notices } = await discover({
      paths,
      cwd: folder,
      configurations,
      files: workingTree,
    });
    expect(left).toEqual([join(folder, "a.dr.yaml")]);
    expect(notices).toEqual([
      {
        place: { file: join(folder, ".drlintrc.yaml"), line: 2, column: 18 },
        message: `'${join("archive", "b.dr.yaml")}' is not linted: 'ignorePatterns' leaves it out.`,
      },
    ]);
  });

  it("of a configuration that is extended are relative to the one that extends it", async () => {
    const folder = project({
      ...files,
      ".drlintrc.yaml": "root: true\nextends: ./shared/base.yaml\n",
      "shared/base.yaml": "ignorePatterns: /archive/\n",
    });
    expect(await found(folder)).toEqual([
      "a.dr.yaml",
      "sub/archive/c.dr.yaml",
      "sub/d.old.dr.yaml",
      "sub/good.old.dr.yaml",
    ]);
  });
});
