import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import { Client, PULLING } from "./client.ts";
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
