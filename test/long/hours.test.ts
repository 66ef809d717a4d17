import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { runEdits } from "../server/edit-run.ts";
import { examples } from "../server/every-offset.ts";
import { firstSeed } from "./tries.ts";

/** Two hours of somebody who types: an edit a second. */
const EDITS = 7200;

/** What is open: files, pipes and sockets, where the system tells; else what Node waits for. */
function handles(): number {
  return process.platform === "linux"
    ? readdirSync("/proc/self/fd").length
    : process.getActiveResourcesInfo().length;
}

test("after two hours of edits memory and handles are what they were", async () => {
  const [, files] = examples().find(([folder]) => folder === "broken")!;
  const yaml = Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith(".yaml")));
  const memory: number[] = [];
  const open: number[] = [];
  let checks = 0;
  await runEdits({
    files: yaml,
    seed: firstSeed,
    edits: EDITS,
    every: EDITS / 20,
    onCheck({ edits, shown, found, texts }) {
      expect(shown, `after ${edits} edits: ${JSON.stringify(texts)}`).toEqual(found);
      checks++;
    },
    onMemory(bytes) {
      memory.push(bytes);
      open.push(handles());
    },
  });
  expect(checks).toBe(20);
  const [early, late] = [memory.slice(1, 4), memory.slice(-3)].map((some) => Math.min(...some));
  console.log(
    `two hours of edits: seed ${firstSeed}, ${megabytes(early!)} after one, ${megabytes(late!)} at the end`,
  );
  expect(late! - early!).toBeLessThan(10 * 1024 * 1024);
  expect(Math.max(...open.slice(-3))).toBeLessThanOrEqual(Math.max(...open.slice(0, 3)));
});

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
