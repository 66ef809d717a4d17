import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isMap, parseDocument, visit } from "yaml";
import { readiness } from "../../../answers/readiness/project-readiness.ts";
import { lint } from "../../../lint/lint.ts";
import { project } from "../../lint/project.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples", import.meta.url));
const RC = { ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n" };

/** The choices of a replication block that do not tell where the machine goes. */
const CHOICES = ["vault", "policy", "storageAccount", "logStorageAccount", "cacheStorageAccount", "network"];
const MORE = ["targetName", "resourceGroup", "testFailoverNetwork", "managedDisks", "availabilityZone"];

/** An example all of whose machines are only considered. */
function considered(name: string, keepsChoices: boolean): Record<string, string> {
  const folder = `${EXAMPLES}/${name}`;
  const files = readdirSync(folder).filter((file) => file.endsWith(".dr.yaml"));
  const texts = files.map((file) => {
    const document = parseDocument(readFileSync(`${folder}/${file}`, "utf8"), { merge: true });
    // Anchors aside, so that each block can be changed by itself.
    const plain = parseDocument(JSON.stringify(document.toJS()));
    visit(plain, {
      Pair(_, pair) {
        if ((pair.key as { value?: unknown }).value !== "replication" || !isMap(pair.value)) return;
        pair.value.set("state", "considered");
        pair.value.delete("enabledAt");
        if (!keepsChoices) for (const each of [...CHOICES, ...MORE]) pair.value.delete(each);
      },
    });
    return [file, plain.toString()] as const;
  });
  return { ...RC, ...Object.fromEntries(texts) };
}

describe("what the block of a machine that is only considered names already", () => {
  it.each(["hyper-v-with-vmm-to-azure", "hyper-v-without-vmm-to-azure", "azure-to-azure"])(
    "says nothing, since nothing is chosen yet: %s",
    async (name) => {
      const [named, bare] = [true, false].map((keeps) => project(considered(name, keeps)));
      const machines = async (cwd: string) =>
        (await readiness({ cwd })).inventories
          .flatMap(({ machines }) => machines)
          .map(({ name, state, blocking, missing }) => ({
            name,
            state,
            blocking,
            missing: missing.map(({ fact, object }) => `${fact} of ${object}`),
          }));
      const answers = await machines(named!);
      expect(answers.length).toBeGreaterThan(3);
      expect(answers).toEqual(await machines(bare!));
    },
  );

  const SITE = "hyperVSites: [{ name: s }]\nhyperVHosts: [{ name: h, site: s }]\n";

  /** A machine of a site whose block names more than where it goes. */
  function machine(state: string, choices: string, more = ""): Record<string, string> {
    const replication = `{ to: azure, state: ${state}, ${choices} }`;
    const own = "generation: 2, disks: [{ name: os, role: os, size: 3TB }]";
    return {
      ...RC,
      "a.dr.yaml": `virtualMachines: [{ name: A, host: h, ${own}, replication: ${replication} }]\n${SITE}${more}`,
    };
  }

  async function answer(files: Record<string, string>) {
    const [a] = (await readiness({ cwd: project(files) })).inventories.flatMap(({ machines }) => machines);
    return { blocking: a!.blocking, missing: a!.missing.map(({ fact }) => String(fact)) };
  }

  it("asks for nothing of the objects that it names, and is not held against them", async () => {
    const [choices, more] = ["storageAccount: st", "storageAccounts: [{ name: st }]\n"] as const;
    const ofAccount = ({ missing }: { missing: readonly string[] }) =>
      missing.filter((fact) => fact.startsWith("StorageAccount."));
    expect(ofAccount(await answer(machine("planned", choices, more)))).not.toEqual([]);
    expect(ofAccount(await answer(machine("considered", choices, more)))).toEqual([]);
  });

  it("decides nothing of the machine itself", async () => {
    const isBlocked = async (state: string) =>
      (await answer(machine(state, "managedDisks: false"))).blocking.filter((each) =>
        each.includes("os-disk"),
      );
    expect(await isBlocked("planned")).not.toEqual([]);
    expect(await isBlocked("considered")).toEqual([]);
  });

  it("is still a name that leads nowhere", async () => {
    const cwd = project({
      ...RC,
      "a.dr.yaml":
        "vaults: []\nvirtualMachines: [{ name: A, replication: { to: azure, state: considered, vault: v } }]\n",
    });
    const [result] = (await lint({ cwd })).results;
    expect(result!.messages.map(({ ruleId }) => ruleId)).toEqual(["inventory/unresolved-name"]);
  });
});
