import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runCli } from "../cli/run-cli.ts";
import { blocksOf } from "./guide.ts";

const blocks = blocksOf("guides/collector.md");
const script = (name: string) => readFileSync(new URL(`../../collector/${name}`, import.meta.url), "utf8");

it("the commands of the guide to the collector print the scripts that it names", async () => {
  const commands = blocks.filter(({ language }) => language === "console").map(({ text }) => text.trim());
  expect(commands).toHaveLength(3);
  for (const line of commands) {
    const [, args, name] = /^\$ drlint (.*) > (\S+)$/.exec(line)!;
    const { code, stdout, stderr } = await runCli(args!.split(" "));
    expect({ code, stderr, isScript: stdout === script(name!) }).toEqual({
      code: 0,
      stderr: "",
      isScript: true,
    });
  }
});

it("its PowerShell uses parameters that the script has", () => {
  const text = blocks
    .filter(({ language }) => language === "powershell")
    .map((block) => block.text)
    .join("");
  const used = [...text.matchAll(/ -(\w+)/g)].map(([, name]) => name!);
  expect(used.length).toBeGreaterThan(3);
  for (const name of used)
    expect(script("Get-DrlintInventory.ps1")).toMatch(new RegExp(`^\\.PARAMETER ${name}$`, "m"));
});

it("its example has the properties that the script writes", () => {
  const example = blocks.find(({ language }) => language === "json")!.text;
  const names = new Set<string>();
  JSON.parse(example, (name, value) => {
    if (name !== "" && !/^\d+$/.test(name)) names.add(name);
    return value;
  });
  expect(names.size).toBeGreaterThan(20);
  const text = script("Get-DrlintInventory.ps1");
  const missing = [...names].filter((name) => !new RegExp(`\\b${name} = |"?\`"${name}\`":`).test(text));
  expect(missing).toEqual([]);
});
