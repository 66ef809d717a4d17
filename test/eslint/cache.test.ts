import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { byExtent, MOST_PATIENT } from "../extent.ts";
import { project } from "../lint/project.ts";
import { configurationOf, ESLINTS, eslintWith, foundByDrlint, foundByEslint } from "./eslints.ts";

/** Numbers that look random and are the same in each run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

const EDITS = byExtent({ some: 8, more: 50, all: 200 });
const POLICIES = ["gold", "silver"];
const azure = (policy: string) =>
  `vaults: [{ name: rsv-dr }]\nreplicationPolicies: [{ name: ${policy} }]\nvirtualMachines: []\n`;
const machines = (name: string, policy: string, bitLocker: boolean) =>
  `virtualMachines:\n  - name: ${name}\n    bitLocker: ${bitLocker}\n    replication: { to: azure, vault: rsv-dr, policy: ${policy} }\n`;

/** A folder of files that name one another, and one edit after the other. */
function edits(folder: string, random: (below: number) => number): () => void {
  const any = <T>(list: readonly T[]) => list[random(list.length)]!;
  const files: (() => [string, string])[] = [
    () => ["azure.dr.yaml", azure(any(POLICIES))],
    ...["a", "b", "c"].map((name) => (): [string, string] => [
      `${name}.dr.yaml`,
      machines(name.toUpperCase(), any(POLICIES), random(2) === 0),
    ]),
  ];
  const write = ([name, text]: [string, string]) => writeFileSync(join(folder, name), text);
  for (const file of files) write(file());
  return () => write(any(files)());
}

describe.each(ESLINTS)("ESLint %s with a cache", (version, Eslint) => {
  it.each(["metadata", "content"] as const)(
    "by %s, finds after each of many edits what the command line finds",
    { timeout: MOST_PATIENT },
    async (cacheStrategy) => {
      const folder = project(configurationOf("strict"));
      vi.spyOn(process, "cwd").mockReturnValue(folder);
      const edit = edits(folder, randomNumbers(Number(version)));
      const cache = { cache: true, cacheLocation: join(folder, ".cache"), cacheStrategy };
      const seen = new Set<string>();
      for (let count = 0; count < EDITS; count++) {
        edit();
        const own = await foundByDrlint(folder);
        expect(await foundByEslint(eslintWith(Eslint, folder, "strict", cache))).toEqual(own);
        expect(await foundByEslint(eslintWith(Eslint, folder, "strict"))).toEqual(own);
        seen.add(own.join());
      }
      expect(seen.size).toBeGreaterThan(EDITS / 3);
    },
  );

  it("takes the findings from the cache while nothing changes", async () => {
    const folder = project({ "azure.dr.yaml": azure("gold"), "a.dr.yaml": machines("A", "gold", true) });
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    const cache = { cache: true, cacheLocation: join(folder, ".cache"), cacheStrategy: "content" } as const;
    const first = await eslintWith(Eslint, folder, "recommended", { ...cache, stats: true }).lintFiles(["."]);
    const second = await eslintWith(Eslint, folder, "recommended", { ...cache, stats: true }).lintFiles([
      ".",
    ]);
    expect(second).toEqual(first);
    writeFileSync(join(folder, "azure.dr.yaml"), azure("silver"));
    const third = await eslintWith(Eslint, folder, "recommended", { ...cache, stats: true }).lintFiles(["."]);
    expect(third[0]!.stats).not.toEqual(first[0]!.stats);
  });
});
