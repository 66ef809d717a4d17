import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../api/index.ts";
import { project } from "../lint/project.ts";
import { blocksOf, filesOf, pageText } from "./guide.ts";

// The page's programs as its readers have them: in a folder of their own, with drlint as an installed package. `npm test`
// has built it.

const PAGE = "api.md";
const face = new URL("../../api/index.ts", import.meta.url);

const files: Record<string, string> = {
  ...filesOf(PAGE),
  "node_modules/drlint/package.json": '{ "name": "drlint", "type": "module", "exports": "./index.js" }',
  "node_modules/drlint/index.js": `export * from ${JSON.stringify(new URL("../../dist/index.js", import.meta.url).href)};\n`,
};

describe("the page on the library", () => {
  const outputs = blocksOf(PAGE).filter(({ language }) => language === "console");

  it.each(outputs.map(({ text }) => [/^\$ node (\S+)$/m.exec(text)![1]!, text]))(
    "says what %s prints",
    (name, text) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [name], {
        cwd: project(files),
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(`$ node ${name}\n${stdout}`).toBe(text);
    },
  );

  it("has an example with every function, class and value", () => {
    const programs = Object.entries(filesOf(PAGE)).filter(([name]) => name.endsWith(".mjs"));
    const imported = programs.flatMap(([, text]) =>
      [...text.matchAll(/^import \{ (.*) \} from "drlint";$/gm)].flatMap(([, names]) => names!.split(", ")),
    );
    expect([...new Set(imported)].sort()).toEqual(Object.keys(library).sort());
  });

  it("has a heading for every function, class and value", () => {
    const headings = [...pageText(PAGE).matchAll(/^## (`.*`)$/gm)].map(([, heading]) => heading!);
    expect(headings.flatMap((each) => each.replaceAll("`", "").split(", ")).sort()).toEqual(
      Object.keys(library).sort(),
    );
  });

  it("names every type, but for those of the schema", () => {
    const text = readFileSync(face, "utf8");
    const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names]) =>
      names!.split(",").map((name) => name.trim().replace(/^type /, "")),
    );
    const whole = [...text.matchAll(/^export type \* from "(.*)";$/gm)]
      .map(([, path]) => path!)
      .filter((path) => !path.endsWith("schemas/generated/types.ts"));
    const declared = whole.flatMap((path) =>
      [
        ...readFileSync(new URL(path, face), "utf8").matchAll(
          /^export (?:interface|type|class|const) (\w+)/gm,
        ),
      ].map(([, name]) => name!),
    );
    const names = [...listed, ...declared].filter((name) => name !== "");
    expect(names.length).toBeGreaterThan(50);
    const page = pageText(PAGE);
    expect(names.filter((name) => !new RegExp(`\`${name}\``).test(page))).toEqual([]);
  });
});
