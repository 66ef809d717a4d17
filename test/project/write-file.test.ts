import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeIntoFolder } from "../../project/write-file.ts";
import { project } from "../lint/project.ts";

it("no folder is left that was made for what could not be written", () => {
  const cwd = project({});
  mkdirSync(join(cwd, "there"));
  const failing = () => {
    throw new Error("full");
  };
  expect(() => writeIntoFolder(join(cwd, "there/a/b"), failing)).toThrow("full");
  expect(readdirSync(cwd)).toEqual(["there"]);
  expect(readdirSync(join(cwd, "there"))).toEqual([]);
  expect(() => writeIntoFolder(join(cwd, "there"), failing)).toThrow("full");
  expect(existsSync(join(cwd, "there"))).toBe(true);
  writeIntoFolder(join(cwd, "there/a"), () => writeFileSync(join(cwd, "there/a/x"), ""));
  expect(readdirSync(join(cwd, "there/a"))).toEqual(["x"]);
});
