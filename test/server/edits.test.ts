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

// `npm run test:long` makes many more, and looks at memory as well.
it("shows after each of many edits what a lint from nothing finds", async () => {
  let checks = 0;
  let findings = 0;
  await runEdits({
    files: files("broken", "azure.dr.yaml", "on-premises.dr.yaml", "machines-york.dr.yaml"),
    seed: 2026,
    edits: 400,
    every: 40,
    onCheck({ edits, shown, found, texts }) {
      expect(shown, `after ${edits} edits: ${JSON.stringify(texts)}`).toEqual(found);
      checks++;
      findings += Object.values(found).flat().length;
    },
  });
  expect(checks).toBe(10);
  // The texts are broken in many ways, but not so that nothing is found any more.
  expect(findings / checks).toBeGreaterThan(20);
}, 120_000);

it("does so with JSON as well", async () => {
  await runEdits({
    files: files("hyper-v-without-vmm-to-azure", "azure.dr.yaml", "hosts.dr.yaml", "machines-bergen.dr.json"),
    seed: 7,
    edits: 200,
    every: 20,
    onCheck({ edits, shown, found, texts }) {
      expect(shown, `after ${edits} edits: ${JSON.stringify(texts)}`).toEqual(found);
    },
  });
}, 60_000);
