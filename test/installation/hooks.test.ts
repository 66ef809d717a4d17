import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { filesOf } from "../guides/guide.ts";
import { tryCommits } from "./commits.ts";
import { packed, projectWith, run } from "./fresh-project.ts";
import { HookRepository } from "./hook-repository.ts";

const GUIDE = filesOf("guides/hooks.md");

/** How a tool that runs hooks is set up, as docs/guides/hooks.md says. */
interface Tool {
  readonly name: string;
  readonly packages: readonly string[];
  setUp(repository: HookRepository): void;
}

const TOOLS: readonly Tool[] = [
  {
    name: "git alone",
    packages: [],
    setUp(repository) {
      repository.write(".git/hooks/pre-commit", GUIDE[".git/hooks/pre-commit"]!);
      chmodSync(join(repository.folder, ".git/hooks/pre-commit"), 0o755);
    },
  },
  {
    name: "husky",
    packages: ["husky@9"],
    setUp(repository) {
      run(repository.folder, "npx", "--offline", "husky");
      repository.write(".husky/pre-commit", GUIDE[".husky/pre-commit"]!);
    },
  },
  {
    name: "husky with lint-staged",
    // The last one that runs on Node 20.
    packages: ["husky@9", "lint-staged@16"],
    setUp(repository) {
      run(repository.folder, "npx", "--offline", "husky");
      repository.write(".lintstagedrc.json", '{ "*.txt": "cat" }\n');
      repository.write(".husky/pre-commit", GUIDE[".husky/pre-commit with lint-staged"]!);
    },
  },
  {
    name: "lefthook",
    packages: ["lefthook@2"],
    setUp(repository) {
      repository.write("lefthook.yml", GUIDE["lefthook.yml"]!);
      run(repository.folder, "npx", "--offline", "lefthook", "install");
    },
  },
];

describe.each(TOOLS)("$name", ({ packages, setUp }) => {
  it("refuses what a lint of the commit refuses, and nothing else", () => {
    const repository = new HookRepository(projectWith(...packages, packed()));
    setUp(repository);
    tryCommits(repository);
  });
});
