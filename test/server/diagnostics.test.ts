import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver";
import { lint } from "../../lint/lint.ts";
import { Client, Folder, PULLING } from "./client.ts";
import { linesOf, linesShown } from "./lines.ts";

// What an editor shows is what the command line says, pushed and pulled, opened and not.

const projects = fileURLToPath(new URL("../projects/", import.meta.url));

describe.each(readdirSync(projects))("%s", (name) => {
  const folder = `${projects}${name}`;

  it("pushes what the command line finds", async () => {
    const { results } = await lint({ cwd: folder });
    const client = await Client.start({ folders: [folder] });
    await client.settled();
    for (const result of results) expect(linesShown(client.shown(result.filePath))).toEqual(linesOf(result));
    expect(
      [...client.published.keys()].every((path) => results.some(({ filePath }) => filePath === path)),
    ).toBe(true);
    for (const { filePath } of results) client.open(filePath, readFileSync(filePath, "utf8"));
    await client.settled();
    for (const result of results) expect(linesShown(client.shown(result.filePath))).toEqual(linesOf(result));
    await client.stop();
  });

  it("answers the same when it is asked", async () => {
    const { results } = await lint({ cwd: folder });
    const client = await Client.start({ folders: [folder], capabilities: PULLING });
    for (const { filePath } of results) client.open(filePath, readFileSync(filePath, "utf8"));
    for (const result of results)
      expect(linesShown(await client.pull(result.filePath))).toEqual(linesOf(result));
    expect(client.published.size).toBe(0);
    await client.stop();
  });
});

describe("very many findings in one file", () => {
  it("are shown up to a number, errors first, and how many more there are is said", async () => {
    const wrong = Array.from({ length: 1500 }, (_, index) => `wrong${index}: 1\n`).join("");
    const folder = new Folder({
      ".drlintrc.yaml": "root: true\nextends: [drlint:recommended, drlint:stylistic]\n",
      "a.dr.yaml": `schemaVersion: 1\nvaults: [{ name: v, region: West Europe }]\n${wrong}`,
    });
    const client = await Client.start({ folders: [folder.path] });
    await client.settled();
    const shown = client.shown(folder.at("a.dr.yaml"));
    expect(shown).toHaveLength(1001);
    expect(shown.slice(0, 1000).every(({ severity }) => severity === DiagnosticSeverity.Error)).toBe(true);
    expect(shown[1000]).toMatchObject({
      severity: DiagnosticSeverity.Information,
      range: { start: { line: 0, character: 0 } },
      message:
        "… and 501 more findings in this file. They are shown once some of these are put right; 'drlint lint' shows all.",
    });
    await client.stop();
    folder.remove();
  });
});
