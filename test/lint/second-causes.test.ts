import { describe, expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import { project } from "./project.ts";

/** What is found in files, without configuration: `file line:column rule`. */
async function foundIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const cwd = project({ ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n", ...files });
  const { results } = await lint({ cwd });
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId }) => `${filePath.slice(cwd.length + 1)} ${line}:${column} ${ruleId}`,
    ),
  );
}

const HOSTS = "hyperVSites: [{ name: s }]\nhyperVHosts:\n";
const MACHINES = "virtualMachines:\n  - { name: A, host: h1, replication: { to: azure } }\n";

describe("a second cause is not a second finding", () => {
  it("of an alias without anchor", async () => {
    const text = "virtualMachines:\n  - { name: A, generation: *two, disks: [{ name: d, size: *big }] }\n";
    expect(await foundIn({ "a.dr.yaml": text })).toEqual([
      "a.dr.yaml 2:28 inventory/syntax",
      "a.dr.yaml 2:59 inventory/syntax",
    ]);
  });

  it("of a host that cannot be read, at the machines on it", async () => {
    expect(await foundIn({ "a.dr.yaml": `${HOSTS}  - *first\n${MACHINES}` })).toEqual([
      "a.dr.yaml 3:5 inventory/syntax",
    ]);
    expect(await foundIn({ "a.dr.yaml": `${HOSTS}  - { site: s }\n${MACHINES}` })).toEqual([
      "a.dr.yaml 3:7 inventory/schema",
    ]);
  });

  it("of a merge conflict, which is one at its first marker, in this file and in others", async () => {
    const conflict = `${HOSTS}<<<<<<< HEAD
  - { name: h1, site: s }
=======
  - { name: h1, site: t }
>>>>>>> theirs
  - { name: h2, site: s }
<<<<<<< HEAD
=======
  - { name: h3, site: s }
>>>>>>> theirs
`;
    expect(await foundIn({ "hosts.dr.yaml": conflict, "machines.dr.yaml": MACHINES })).toEqual([
      "hosts.dr.yaml 3:1 inventory/syntax",
    ]);
    const json = '{\n<<<<<<< HEAD\n"vaults": []\n=======\n"vaults": [{ "name": "v" }]\n>>>>>>> b\n}\n';
    expect(await foundIn({ "a.dr.json": json })).toEqual(["a.dr.json 2:1 inventory/syntax"]);
  });

  it("but what only looks like a marker is text as any other", async () => {
    expect(await foundIn({ "a.dr.yaml": "# <<<<<<< HEAD\nvaults: [{ name: v }]\n# =======\n" })).toEqual([]);
  });
});
