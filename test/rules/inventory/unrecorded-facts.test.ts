import { expect, it } from "vitest";
import { lint } from "../../../lint/lint.ts";
import { project } from "../../lint/project.ts";
import { inSite } from "../inventories.ts";

const RULE = "inventory/unrecorded-facts";

/** What the rule says of the objects of an inventory, by their places. */
async function findings(inventory: string, more = ""): Promise<Record<string, string>> {
  const cwd = project({
    ".drlintrc.yaml": `root: true\nextends: drlint:strict\n${more}`,
    "a.dr.yaml": inventory,
  });
  const [result] = (await lint({ cwd })).results;
  const own = result!.messages.filter(({ ruleId }) => ruleId === RULE);
  return Object.fromEntries(own.map(({ line, column, message }) => [`${line}:${column}`, message]));
}

it("is one finding an object, which lists its facts and counts their rows", async () => {
  const found = await findings(inSite("disks: [{ name: d, size: 1GB }]"));
  expect(Object.keys(found)).toEqual(["2:11", "4:21", "5:20", "9:13"]);
  expect(found["2:11"]).toMatch(
    /^Virtual machine 'SQL01' does not say 'bitLocker', .* and 'volumes'\. Until it does, \d+ rows cannot be decided; write none, false or \[\] for what it does not have\.$/,
  );
  expect(found["2:11"]).not.toContain("'disks'");
  expect(found["4:21"]).toContain("Disk 'd' does not say 'encrypted', ");
  expect(found["5:20"]).toContain("Replication block of the virtual machine 'SQL01' does not say ");
});

it("says which value it does not know, and is settled when the settings do", async () => {
  const inventory = inSite("operatingSystem: { name: Contoso Linux 9, architecture: x64 }");
  expect((await findings(inventory))["4:30"]).toMatch(
    /^Guest operating system 'Contoso Linux 9' says 'Contoso Linux 9' as 'name', which drlint does not know\. Until that is settled, \w+ rows? cannot be decided\.$/,
  );
  const settings = `settings:
  guestOperatingSystems:
    - { name: Contoso Linux, family: linux, supportedSince: "9" }
`;
  expect(await findings(inventory, settings)).not.toHaveProperty("4:30");
});

it("says what is missing besides", async () => {
  expect((await findings(inSite("operatingSystem: { name: Contoso Linux }")))["4:30"]).toContain(
    " does not say 'architecture', and says 'Contoso Linux' as 'name', which drlint does not know. ",
  );
});

it("says which name does not tell", async () => {
  const twice = inSite("networkAdapters: []", "{ to: azure, storageAccount: s }").concat(
    "storageAccounts:\n  - { name: s }\n  - { name: s }\n",
  );
  const messages = Object.values(await findings(twice));
  expect(
    messages.filter((message) =>
      message.includes(" says 's' as 'storageAccount', which names no single object of the inventory"),
    ),
  ).toHaveLength(1);
});
