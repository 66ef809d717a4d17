import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands as loaders } from "../../cli/commands.ts";

const commands = await Promise.all(Object.values(loaders).map((load) => load()));

test("commands are listed under their names", () => {
  expect(Object.keys(loaders)).toEqual(commands.map(({ name }) => name));
});

test("every command that is written is listed", () => {
  const files = readdirSync(new URL("../../cli/commands/", import.meta.url), { withFileTypes: true });
  const written = files.filter((entry) => entry.isFile()).map(({ name }) => name.replace(/\.ts$/, ""));
  expect(Object.keys(loaders).sort()).toEqual(written.sort());
});

describe("every format is a file of its name", () => {
  const formats = commands.flatMap(({ name, options }) =>
    options.format?.kind === "formats" ? options.format.choices.map((format) => [name, format] as const) : [],
  );

  test.each(formats)("%s: %s", (command, format) => {
    // What is merged is printed as lint prints it.
    const folder = command === "merge" ? "lint" : command;
    expect(existsSync(new URL(`../../cli/formats/${folder}/${format}.ts`, import.meta.url))).toBe(true);
  });
});
