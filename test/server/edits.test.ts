import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runEdits } from "./edit-run.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

function files(example: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(`${examples}${example}/${name}`, "utf8")]),
  );
}

it("shows after 10,000 edits what a lint from nothing finds, and memory settles", async () => {
  let checks = 0;
  let findings = 0;
  const memory: number[] = [];
  await runEdits({
    files: files("broken", "azure.dr.yaml", "on-premises.dr.yaml", "machines-york.dr.yaml"),
    seed: 2026,
    edits: 10_000,
    every: 100,
    onCheck({ edits, shown, found, texts }) {
      expect(shown, `after ${edits} edits: ${JSON.stringify(texts)}`).toEqual(found);
      checks++;
      findings += Object.values(found).flat().length;
    },
    onMemory: (bytes) => memory.push(bytes),
  });
  expect(checks).toBe(100);
  // The texts are broken in many ways, but not so that nothing is found any more.
  expect(findings / checks).toBeGreaterThan(20);
  const [early, late] = [memory.slice(1, 4), memory.slice(-3)].map((some) => Math.min(...some));
  expect(late! - early!).toBeLessThan(10 * 1024 * 1024);
}, 120_000);

it("does so with JSON as well", async () => {
  await runEdits({
    files: files("hyper-v-without-vmm-to-azure", "azure.dr.yaml", "hosts.dr.yaml", "machines-bergen.dr.json"),
    seed: 7,
    edits: 1000,
    every: 20,
    onCheck({ edits, shown, found, texts }) {
      expect(shown, `after ${edits} edits: ${JSON.stringify(texts)}`).toEqual(found);
    },
  });
}, 60_000);
