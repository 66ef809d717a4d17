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

it("folders around it are made where its path goes back and forth", () => {
  const cwd = project({});
  writeIntoFolder(`${cwd}/a/../b/c`, () => writeFileSync(join(cwd, "b/c/x"), ""));
  expect(readdirSync(cwd)).toEqual(["b"]);
});

it("a file in the place of a folder around it is an error", () => {
  const cwd = project({ x: "" });
  expect(() => writeIntoFolder(join(cwd, "x/a/b"), () => {})).toThrow("ENOTDIR");
  expect(readdirSync(cwd)).toEqual(["x"]);
});

// Linux alone has a file system that answers so; Node's own way to make folders around others never ends there.
it.runIf(process.platform === "linux")("a file system without new folders is an error", () => {
  expect(() => writeIntoFolder("/proc/none/a", () => {})).toThrow("ENOENT");
});
