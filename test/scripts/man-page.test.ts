import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { command } from "../../cli/arguments/command.ts";
import { commands } from "../../cli/commands.ts";
import { manPage } from "../../scripts/generate/docs/man-page.ts";

const page = readFileSync(new URL("../../docs/drlint.1", import.meta.url), "utf8");

describe("the man page", () => {
  it("is what the commands declare", async () => {
    const declared = await Promise.all(Object.values(commands).map((load) => load()));
    expect(manPage(declared) === page, "docs/drlint.1 is stale: npm run generate").toBe(true);
  });

  it("is in the package, where man finds it", () => {
    const { man, files } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(man).toBe("./docs/drlint.1");
    expect(files).toContain("docs/drlint.1");
  });

  it("says nothing that roff takes for a request", () => {
    const odd = command({
      name: "odd",
      operands: { usage: "", least: 0, most: 0 },
      summary: "",
      description: [".so /etc/passwd", "'br and \\fB bold – or not"],
      options: {},
      examples: [],
      run: async () => 0,
    });
    const lines = manPage([odd]).split("\n");
    expect(lines).toContain("\\&.so /etc/passwd");
    expect(lines).toContain("\\(aqbr and \\efB bold \\[u2013] or not");
    expect(manPage([odd])).toMatch(/^[\n\x20-\x7e]*$/);
  });
});
