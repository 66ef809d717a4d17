import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "drlint-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "small.json"), "[]");
writeFileSync(join(folder, "large.json"), "[]");
truncateSync(join(folder, "large.json"), 9 * 1024 * 1024);

/** Whether a command has the process save memory. */
async function savesMemory(...args: readonly string[]): Promise<boolean> {
  let saves = false;
  const saveMemory = () => {
    saves = true;
  };
  await runCli(args, { cwd: folder, saveMemory });
  return saves;
}

it("a command that reads exports saves memory where they are small", async () => {
  expect(await savesMemory("import", "small.json")).toBe(true);
  expect(await savesMemory("drift", "small.json")).toBe(true);
  expect(await savesMemory("import", "small.json", "large.json")).toBe(false);
  expect(await savesMemory("drift", "large.json")).toBe(false);
});

it("what is not there is told where it is read", async () => {
  expect((await runCli(["import", "gone.json"], { cwd: folder })).stderr).toContain("'gone.json'");
});
