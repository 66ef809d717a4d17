import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../scripts/new/refusal.ts";
import { changesFor } from "../../scripts/new/request.ts";
import { withRecord } from "../../scripts/new/row.ts";

// What is made is compiled and tested in test/long/new.test.ts.

const root = fileURLToPath(new URL("../..", import.meta.url));

it("npm run new writes the first row of a document too", () => {
  const empty = 'export const rows = {} as const satisfies DocumentRows<"floppy-drives">;\n';
  const text = withRecord(empty, "floppy-drives/one", { binds: ["vmm-to-azure"] });
  expect(text).toMatch(/rows = \{\n {2}"floppy-drives\/one": \{\n[^}]*verdict: "no",\n {2}\},\n\} as const/);
});

it("npm run new refuses with exit code 2 and in one line", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "scripts/new.ts", "fact", "Disk.size"],
    { cwd: root, encoding: "utf8" },
  );
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: "The schema has Disk.size already.\n",
  });
});

it("npm run new puts a row where its section stands", () => {
  expect(changesFor(["row", "azure-to-azure/compute/unheard-of"]).paths).toEqual([
    "documents/azure-to-azure/compute.ts",
    "test/documents/expected-rows.ts",
  ]);
});

describe("npm run new refuses", () => {
  it.each([
    [["fact"], "It is written: npm run new -- fact ENTITY.PROPERTY [--type TYPE]"],
    [["fact", "a", "b"], /^It is written: /],
    [["row", "a", "--type", "text"], /^It is written: npm run new -- row /],
    [["fact", "size"], "'size' is no fact: it is written Entity.property, as in Disk.size."],
    [["fact", "Disk.Size"], /is no fact/],
    [["fact", "Disc.size"], /^The schema has no 'Disc'\. It has: Inventory, /],
    [["fact", "Disk.size"], "The schema has Disk.size already."],
    [["fact", "Disk.colour", "--type", "Colour"], /^There is no type 'Colour'\. A fact can be: boolean, /],
    [["row", "network"], /^'network' is no id of a row/],
    [["row", "hyperv-to-azure/network/Guest"], /^'hyperv-to-azure\/network\/Guest' is no id of a row/],
    [["row", "../network/guest"], /is no id of a row/],
    [["row", "hyperv/network/guest"], /^There is no document 'hyperv'\. There are: hyperv-to-azure, /],
    [["row", "hyperv-to-azure/guest"], /names no section of hyperv-to-azure\. It has: scenarios, /],
    [["row", "hyperv-to-azure/net/guest"], /names no section/],
    [["row", "vmm-to-azure-prerequisites/a/b"], /has no sections/],
    [
      ["row", "hyperv-to-azure/network/guest-ipv6"],
      "There is a row hyperv-to-azure/network/guest-ipv6 already.",
    ],
    [["rule", "guest-ipx"], /^'guest-ipx' is no name of a rule/],
    [["rule", "network/guest_ipx"], /is no name of a rule/],
    [["rule", "network/unheard-of"], /^No row has the name of 'network\/unheard-of'\. Say which one/],
    [["rule", "network/new", "--row", "network/new"], /^There is no row 'network\/new'\./],
    [["rule", "network/guest-ipv6"], "rules/network/guest-ipv6.ts is there already."],
    [["rule", "change/new", "--row", "hyperv-to-azure/vault/move-vault"], /is a row on a change/],
    [["rule", "network/host-vlan"], /supports its thing/],
    [
      ["rule", "network/new", "--row", "hyperv-to-azure/network/host-ipv6", "--fact", "Disk.colour"],
      "The schema has no fact 'Disk.colour'. 'npm run new -- fact Disk.colour' makes it.",
    ],
    [["rule", "azure-to-azure-network-mapping/two-regions"], /is the id of a row/],
    [["document", "a/b"], /^'a\/b' is no id of a document/],
    [["document", "9p"], /begins with a digit/],
    [["document", "hyperv-to-azure"], "There is a document hyperv-to-azure already."],
  ])("%j", (args, message) => {
    expect(refusal(args)).toMatch(message);
    expect(refusal(args)).not.toContain("\n");
  });

  it("what it does not know", () => {
    for (const args of [[], ["unit"], ["constructor", "a"]])
      expect(refusal(args)).toMatch(/^Say what is new:\n/);
  });

  function refusal(args: readonly string[]): string {
    try {
      changesFor(args);
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
    return "nothing refused";
  }
});
