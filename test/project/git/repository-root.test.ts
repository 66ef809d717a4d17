import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "../../../project/git/repository-root.ts";
import { project } from "../../lint/project.ts";

test("the root of a repository is the nearest folder with '.git', which may be a file", () => {
  const folder = project({ ".git/HEAD": "", "a/.git": "gitdir: elsewhere\n", "a/b/x": "", "c/x": "" });
  expect(repositoryRoot(join(folder, "c"))).toBe(folder);
  expect(repositoryRoot(join(folder, "a/b"))).toBe(join(folder, "a"));
});

// For the superuser no folder is closed; a link that leads to itself can be looked at by nobody.
test.skipIf(process.platform === "win32")("what cannot be looked at is none", () => {
  const folder = project({ ".git/HEAD": "", "a/b/x": "" });
  symlinkSync(".git", join(folder, "a/.git"));
  expect(repositoryRoot(join(folder, "a/b"))).toBe(folder);
});
