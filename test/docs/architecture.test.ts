import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}ARCHITECTURE.md`, "utf8");

/** The folders in which a path of the page may stand: it leaves out what its sentence names already. */
const WITHIN = ["", "inventory/", "rules/", "forecast/", "cli/"];

it("names files and folders that are there", () => {
  const paths = [...page.matchAll(/`((?:[\w.-]+\/)*[\w.-]+(?:\.ts|\.json|\/))`/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !WITHIN.some((folder) => existsSync(`${root}${folder}${path}`)))).toEqual([]);
});

it("draws every room, the lowest at the bottom", () => {
  const picture = /```text\n([\s\S]*?)```/.exec(page)![1]!;
  const drawn = [...picture.matchAll(/\b([a-z]+)\/(?= )/g)].map(([, room]) => room!);
  expect(drawn).toEqual([
    "editors",
    "cli",
    "eslint",
    "server",
    "api",
    "answers",
    "lint",
    "project",
    "rules",
    "forecast",
    "imports",
    "documents",
    "inventory",
    "schemas",
  ]);
});
