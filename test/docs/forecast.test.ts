import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { blocksOf, pageText } from "../guides/guide.ts";
import { project } from "../lint/project.ts";

const PAGE = "forecast.md";
const shown = blocksOf(PAGE).filter(({ language }) => language === "console");

async function run(command: string, text: string): Promise<string> {
  const cwd = join(project({ "dr/a.dr.yaml": text }), "dr");
  const { stdout, stderr } = await runCli(command.split(" "), { cwd });
  expect(stderr).toBe("");
  return stdout;
}

describe("the page on forecasts", () => {
  const inventories = Object.fromEntries(
    blocksOf(PAGE)
      .filter(({ language }) => language === "yaml")
      .map(({ name, text }) => [name, text]),
  );

  it("shows the forecast of every inventory in it", () => {
    expect(shown.map(({ name }) => name)).toEqual(Object.keys(inventories));
    expect(shown.length).toBeGreaterThanOrEqual(5);
  });

  it.each(shown.map(({ name, text }) => [name, text]))("shows what %s really gives", async (name, text) => {
    const [, command = "", printed = ""] = /^\$ drlint (.*)\n([\s\S]*)$/.exec(text)!;
    expect(await run(command, inventories[name]!)).toBe(printed);
  });

  const ranges = [...pageText(PAGE).matchAll(/^\| (10\.0\.0\.0\/\d+) \| (\S+) \| (\S+) \| (\S+) \|$/gm)];

  it("lists ranges", () => expect(ranges).toHaveLength(3));

  it.each(ranges.map(([, ...cells]) => cells))(
    "lists the addresses that tests in %s give",
    async (range, ...given) => {
      // The third network of the example has what is taken at the end of a /24.
      const text = inventories["tests.dr.yaml"]!.replaceAll("10.0.0.0/24", range!).replace(
        "10.0.0.254",
        given[1]!,
      );
      const { forecasts } = JSON.parse(await run("forecast --test-failover -f json", text));
      const addresses = forecasts[0].machines.map(
        (machine: { adapters: { addresses: { value: string }[] }[] }) =>
          machine.adapters[0]!.addresses[0]!.value,
      );
      expect(addresses).toEqual(given);
    },
  );

  it("gives the README its example", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const lines = /```text\n\$ drlint forecast --test-failover\n([\s\S]*?)```/.exec(readme)![1]!;
    expect(pageText(PAGE)).toContain(lines);
  });
});
