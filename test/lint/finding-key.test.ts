import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keyText } from "../../lint/finding-key.ts";
import { lint } from "../../lint/lint.ts";
import { project } from "./project.ts";

/** The keys of all findings of a folder, sorted. */
async function keysIn(files: Readonly<Record<string, string>>, folder = "."): Promise<string[]> {
  const cwd = project({ ".drlintrc.yaml": "root: true\nextends: drlint:all\n", ...files });
  const { results, details } = await lint({ cwd, paths: [folder], details: true });
  const messages = results.flatMap((each) => [...each.messages, ...each.suppressedMessages]);
  expect(details!.keys.size).toBe(messages.length);
  return messages
    .map((message) => {
      const key = details!.keys.get(message)!;
      expect(key.folder).toBe(join(cwd, folder));
      return keyText(key, folder);
    })
    .sort();
}

/** Numbers that look random, the same in every run of a seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Machines with mistakes, some with the same name, some without one, some twice the same. */
function machines(next: () => number): string[] {
  return Array.from({ length: 4 + Math.floor(next() * 8) }, () => {
    const name = next() < 0.15 ? "" : `name: VM${Math.floor(next() * 6)}, `;
    const disks = [
      "{ name: os, size: 1GB, colour: red }",
      "{ name: os, size: none }",
      "{ size: 12, sise: 13 }",
    ];
    return `  - { ${name}host: ${next() < 0.5 ? "gone" : "lost"}, colour: blue, disks: [${disks[Math.floor(next() * 3)]}, ${disks[Math.floor(next() * 3)]}] }`;
  });
}

function shuffled<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const FILE = (list: readonly string[]) => `virtualMachines:\n${list.join("\n")}\n`;

describe("the keys of findings", () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    "differ, and stay where names stay, seed %i",
    async (seed) => {
      const next = random(seed);
      const [first, second] = [machines(next), machines(next)];
      const hosts = "hyperVHosts: []\n";
      const keys = await keysIn({ "a.dr.yaml": FILE(first), "b.dr.yaml": FILE(second), "h.dr.yaml": hosts });
      expect(keys.length).toBeGreaterThan(10);
      expect(new Set(keys).size).toBe(keys.length);
      const comments = "# one\n\n# two\n".repeat(1 + Math.floor(next() * 5));
      const lines = (list: readonly string[]) =>
        list.map((line) => `${next() < 0.5 ? "\n  # more\n" : ""}${line}`);
      expect(
        await keysIn({
          "a.dr.yaml": comments + FILE(lines(first)),
          "b.dr.yaml": FILE(lines(second)),
          "h.dr.yaml": hosts,
        }),
      ).toEqual(keys);
      expect(
        await keysIn({ "z.dr.yaml": FILE(first), "b.dr.yaml": FILE(second), "a.dr.yaml": hosts }),
      ).toEqual(keys);
      expect(
        await keysIn({
          "a.dr.yaml": FILE(shuffled(first, next)),
          "b.dr.yaml": FILE(shuffled(second, next)),
          "h.dr.yaml": hosts,
        }),
      ).toEqual(keys);
      expect(await keysIn({ "all.dr.yaml": FILE(shuffled([...first, ...second], next)) + hosts })).toEqual(
        keys,
      );
    },
  );

  test("of silenced findings are keys, too, and nobody else's count changes", async () => {
    const text =
      "virtualMachines:\n  - { name: A, host: gone }\n  - { name: A, host: gone }\nhyperVHosts: []\n";
    const keys = await keysIn({ "a.dr.yaml": text });
    const silenced = text.replace(
      "gone }\n",
      "gone } # drlint-disable-line inventory/unresolved-name -- ordered\n",
    );
    expect(await keysIn({ "a.dr.yaml": silenced })).toEqual(keys);
    expect(keys.filter((key) => key.startsWith("inventory/unresolved-name"))).toEqual([
      "inventory/unresolved-name\n.\nvirtualMachines/A\nhost\n1",
      "inventory/unresolved-name\n.\nvirtualMachines/A\nhost\n2",
    ]);
  });

  test("of a text that cannot be read are keys, too", async () => {
    const keys = await keysIn({ "a.dr.yaml": "virtualMachines: [\n", "b.dr.yaml": '"\n' });
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(1);
  });

  test("are not gathered where nobody asks", async () => {
    const cwd = project({ "a.dr.yaml": "virtualMachines: []\n" });
    expect(await lint({ cwd })).not.toHaveProperty("details");
  });
});

test("the objects that were looked at are told by folder, with their summary", async () => {
  const cwd = project({
    "one/a.dr.yaml":
      "# first\nvirtualMachines:\n  # the database\n  - name: SQL01\n  - { name: SQL02 }\nhyperVHosts: [{ name: H1 }]\n",
    "two/b.dr.yaml": "virtualMachines: []\n",
  });
  const { details, summary } = await lint({ cwd, details: true });
  expect(
    details!.folders.map(({ folder, objects }) => [
      folder,
      objects.map(({ object, line }) => `${object}:${line}`),
    ]),
  ).toEqual([
    [join(cwd, "one"), ["virtualMachines/SQL01:4", "virtualMachines/SQL02:5", "hyperVHosts/H1:6"]],
    [join(cwd, "two"), []],
  ]);
  expect(details!.folders.map((each) => each.summary.virtualMachines)).toEqual([2, 0]);
  expect(summary.virtualMachines).toBe(2);
});
