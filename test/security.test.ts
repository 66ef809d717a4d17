import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rooms } from "./rooms.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What SECURITY.md says of the code, with the files in which it may be otherwise. */
const CLAIMS: readonly (readonly [claim: string, breaks: RegExp, unless: RegExp])[] = [
  ["starts no process but git", /"node:child_process"|\bimport\("simple-git"\)/, /^project\/git\/git\.ts$/],
  [
    "loads no code but plugins, formatters and drlint's own",
    /\bimport\((?!\s*"|\s*$)|\beval\(|new Function\(|\brequire\(|"node:vm"/m,
    // The YAML package is loaded when a file needs it, and the command line's own program when it starts; what can be broken off
    // by Ctrl-C is called by a script of one call.
    /^(?:project\/import-module|inventory\/text\/lazily|cli\/start(?:\/program)?|cli\/watch\/interruptible)\.ts$/,
  ],
  [
    "writes files in one place, and the summary of a pipeline's step in another",
    /\b(?:writeFile|appendFile|mkdir|rename|unlink|rm|chmod|copyFile|cp)Sync\b|\bcreateWriteStream\b/,
    /^(?:project\/(?:replace|write)-file|cli\/formats\/lint\/pipelines\/step-summary)\.ts$/,
  ],
  [
    "reads regular files alone, in one place, beside what it ships itself, what it is about to replace, and a pipe that the command line names",
    /\b(?:readFileSync|readFile|openSync|createReadStream)\b\(?|"node:fs\/promises"/,
    /^(?:inventory\/files\/working-tree|inventory\/read-inventory|project\/read-(?:file|pipe)|project\/(?:replace|write)-file|cli\/shipped-files|cli\/start(?:\/program)?|server\/bin)\.ts$/,
  ],
  ["has no file written by the language server", /from "[^"]*\b(?:replace|write)-file\.ts"/, /^(?!server\/)/],
  [
    "connects to nothing but the editor that started it",
    /"node:(?:http|https|http2|net|tls|dgram|dns)"|\bfetch\(|\bWebSocket\b/,
    // It tells addresses from other texts.
    /^(?:server\/(?:.*\/)?transport|schemas\/values\/is-ip(?:\.browser)?)\.ts$/,
  ],
];

/** What a configuration may say. Whoever adds a property looks at what it can have run. */
const KEYS = [
  "$schema",
  "extends",
  "ignorePatterns",
  "overrides",
  "plugins",
  "reportUnusedDisableDirectives",
  "root",
  "rules",
  "settings",
];

describe("as SECURITY.md says, the code", () => {
  const files = rooms.filter((room) => room !== "editors").flatMap(sourcesOf);

  it.each(CLAIMS)("%s", (_claim, breaks, unless) => {
    const breaking = files.filter((file) => breaks.test(code(readFileSync(`${root}${file}`, "utf8"))));
    expect(breaking.filter((file) => !unless.test(file))).toEqual([]);
    // The pattern still finds what it is there for.
    expect(breaking.length).toBeGreaterThan(0);
  });
});

it("lets a configuration name plugins to run, and nothing else", () => {
  const { $ref, $defs } = JSON.parse(readFileSync(`${root}schemas/configuration.schema.json`, "utf8"));
  expect(Object.keys($defs[$ref.split("/").at(-1)].properties).sort()).toEqual(KEYS);
});

describe("the tests that SECURITY.md names", () => {
  const rows = readFileSync(`${root}SECURITY.md`, "utf8").matchAll(
    /^\| .+ \| `([^`]+\.test\.ts)` \| (.+) \|$/gm,
  );
  const named = [...rows].map(([, file, title]) => [file!, title!] as const);

  it("are many", () => expect(named.length).toBeGreaterThan(40));

  it.each(named)("%s: %s", (file, title) => {
    const text = readFileSync(`${root}test/${file}`, "utf8");
    const at = text.indexOf(JSON.stringify(title));
    expect(at, "Nothing in it has this title.").toBeGreaterThan(-1);
    // It is what a test or several are called, or a claim above, and no text within one.
    expect(text.slice(0, at).trimEnd()).toMatch(/[([]$/);
  });
});

/** A text without its comments. */
function code(text: string): string {
  return text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
}

function sourcesOf(room: string): string[] {
  return readdirSync(`${root}${room}`, { recursive: true, encoding: "utf8" })
    .map((path) => `${room}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.[jt]s$/.test(path) && !path.endsWith(".d.ts"));
}
