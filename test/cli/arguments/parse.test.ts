import { describe, expect, test } from "vitest";
import { command } from "../../../cli/arguments/command.ts";
import type { Options } from "../../../cli/arguments/option.ts";
import { parseArguments } from "../../../cli/arguments/parse.ts";

const options = {
  format: { kind: "choice", choices: ["table", "json"], short: "f", description: "" },
  most: { kind: "count", description: "" },
  quiet: { kind: "flag", short: "q", description: "" },
  rule: { kind: "texts", placeholder: "RULE", description: "" },
  output: { kind: "text", placeholder: "PATH", description: "" },
  print: { kind: "formats", choices: ["table", "json"], description: "" },
} as const satisfies Options;

const spec = command({
  name: "list",
  operands: { usage: "[PATH]", least: 0, most: 1 },
  summary: "",
  description: [],
  options,
  examples: [],
  run: async () => 0,
});

const NOTHING = {
  format: undefined,
  most: undefined,
  quiet: undefined,
  rule: [],
  output: undefined,
  print: [],
  color: undefined,
  help: undefined,
};

describe("parseArguments", () => {
  test("gives every option, given or not", () => {
    expect(parseArguments(spec, [])).toEqual({ operands: [], options: NOTHING });
  });

  test.each<[string, string[], object]>([
    ["a value after a space", ["--format", "json"], { format: "json" }],
    ["a value after =", ["--format=json"], { format: "json" }],
    ["a short option", ["-f", "json"], { format: "json" }],
    ["short options in one", ["-qfjson"], { quiet: true, format: "json" }],
    ["the last one of several", ["-f", "json", "-f", "table"], { format: "table" }],
    ["each of a list", ["--rule", "a", "--rule=b"], { rule: ["a", "b"] }],
    ["a number", ["--most", "0"], { most: 0 }],
    ["a value that looks like an option, after =", ["--output=--x"], { output: "--x" }],
    ["a lone dash as value", ["--output", "-"], { output: "-" }],
    [
      "formats, some with files",
      ["--print", "json=a=b.json", "--print=table"],
      {
        print: [
          { name: "json", file: "a=b.json" },
          { name: "table", file: undefined },
        ],
      },
    ],
    ["colours", ["--color"], { color: true }],
    ["no colours", ["--no-color"], { color: false }],
  ])("understands %s", (_, args, values) => {
    expect(parseArguments(spec, args).options).toEqual({ ...NOTHING, ...values });
  });

  test("takes the rest as paths after --", () => {
    expect(parseArguments(spec, ["-q", "--", "--format"])).toEqual({
      operands: ["--format"],
      options: { ...NOTHING, quiet: true },
    });
  });

  test.each([
    [
      ["--formt", "json"],
      "Unknown option --formt. Did you mean '--format'? 'drlint list --help' lists the options.",
    ],
    [["-x"], "Unknown option -x. 'drlint list --help' lists the options."],
    [
      ["--no-quiet"],
      "Unknown option --no-quiet. Did you mean '--quiet'? 'drlint list --help' lists the options.",
    ],
    [["--constructor"], "Unknown option --constructor. 'drlint list --help' lists the options."],
    [["--__proto__=1"], "Unknown option --__proto__. 'drlint list --help' lists the options."],
    [["--format"], "--format needs a value: --format table|json."],
    [["--format", "--quiet"], "--format needs a value: --format table|json."],
    [["--output="], "--output needs a value: --output PATH."],
    [["--format", "jsn"], "--format does not know 'jsn'. Did you mean 'json'? It takes table or json."],
    [["--print", "jsn=x"], "--print does not know 'jsn'. Did you mean 'json'? It takes table or json."],
    [["--print", "json="], "--print takes NAME or NAME=FILE; 'json=' was given."],
    [["--print", "=x"], "--print takes NAME or NAME=FILE; '=x' was given."],
    [["--print"], "--print needs a value: --print NAME[=FILE]."],
    [["--quiet=yes"], "--quiet takes no value; 'yes' was given."],
    [["--most", "many"], "--most takes a whole number, 0 or more; 'many' was given."],
    [["--most=-1"], "--most takes a whole number, 0 or more; '-1' was given."],
    [["--most", "1e3"], "--most takes a whole number, 0 or more; '1e3' was given."],
    [["a", "b"], "'drlint list' has no use for 'b': drlint list [PATH]."],
  ])("refuses %j", (args, message) => {
    expect(() => parseArguments(spec, args)).toThrow(
      expect.objectContaining({ name: "UsageError", message }),
    );
  });

  test("lists more than two choices as a sentence does", () => {
    const format = { kind: "choice", choices: ["table", "json", "csv"], description: "" } as const;
    expect(() => parseArguments({ ...spec, options: { ...options, format } }, ["--format", "xml"])).toThrow(
      "--format does not know 'xml'. It takes table, json or csv.",
    );
  });

  test("refuses a command without its operand", () => {
    const needy = { ...spec, operands: { usage: "RULE|ROW", least: 1, most: 1 } };
    expect(() => parseArguments(needy, [])).toThrow(
      "'drlint list' needs to know what: drlint list RULE|ROW.",
    );
  });
});
