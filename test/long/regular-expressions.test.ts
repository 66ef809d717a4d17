import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { check } from "recheck";
import { expect, it } from "vitest";
import { rooms } from "../rooms.ts";

// Names and texts are handed to regular expressions as strangers wrote them: none may take more than linear time.

/** What repeats: without it the time that a place takes is bounded, whatever the text. */
const REPEATS = /[*+{]/;

/** The regular expressions with something that repeats that are written in the code, with the file that one stands in first. */
function regularExpressions(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: unknown, file: string): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      const written = `/${pattern}/${flags}`;
      if (REPEATS.test(pattern) && !found.has(written)) found.set(written, file);
    }
    for (const part of Object.values(node)) visit(part, file);
  };
  for (const file of rooms.flatMap(sourcesOf)) {
    const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts" });
    visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }), file);
  }
  return found;
}

function sourcesOf(room: string): readonly string[] {
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => join(room, file));
}

it("no regular expression takes more than linear time", { timeout: 240_000 }, async () => {
  const all = regularExpressions();
  expect(all.size).toBeGreaterThan(100);
  const slow: string[] = [];
  for (const [written, file] of all) {
    const behind = written.lastIndexOf("/");
    // On a busy machine, one takes long to look at.
    const diagnostics = await check(written.slice(1, behind), written.slice(behind + 1), { timeout: 60_000 });
    if (diagnostics.status === "safe") continue;
    const why = diagnostics.status === "vulnerable" ? diagnostics.complexity.summary : diagnostics.error.kind;
    slow.push(`${file}: ${written} (${why})`);
  }
  expect(slow).toEqual([]);
});

it("one that goes back and forth is found", async () => {
  const { status } = await check("^(?:a|a)*$", "");
  expect(status).toBe("vulnerable");
});
