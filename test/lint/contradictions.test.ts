import { expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import { project } from "./project.ts";

const SITE = "hyperVSites: [{ name: s }]\nhyperVHosts: [{ name: h1, site: s }]\nvaults: [{ name: v }]\n";
const machine = (replication: string) =>
  `virtualMachines:\n  - { name: SQL01, host: h1, replication: { to: azure, ${replication} } }\n`;

// What all rules say, but for what is only not recorded: that is asked for at many places by the rule of that name.
it.each<[what: string, files: Record<string, string>, found: string[]]>([
  [
    "a machine that is protected by no vault",
    { "a.dr.yaml": machine("state: protected, vault: none") + SITE },
    ["a.dr.yaml 2:81 replication/choices"],
  ],
  [
    "an Azure machine that is protected by no vault",
    {
      "a.dr.yaml":
        "azureVirtualMachines:\n  - { name: web01, region: westeurope, replication: { to: { region: northeurope }, state: protected, vault: none } }\n",
    },
    ["a.dr.yaml 2:109 replication/choices"],
  ],
  [
    "a machine in two files, protected in one and planned in the other",
    {
      "a.dr.yaml": machine("state: protected, vault: v") + SITE,
      "b.dr.yaml": machine("state: planned"),
    },
    ["b.dr.yaml 2:13 inventory/duplicate-name"],
  ],
  [
    "a machine in two files, in one of them only considered",
    {
      "a.dr.yaml": machine("state: protected, vault: v") + SITE,
      "b.dr.yaml": machine("state: considered"),
    },
    ["b.dr.yaml 2:13 inventory/duplicate-name"],
  ],
  [
    "a machine that replicates since a day to come",
    { "a.dr.yaml": machine("state: protected, vault: v, enabledAt: 2999-01-01") + SITE },
    ["a.dr.yaml 2:95 inventory/future-date"],
  ],
  [
    "a machine with such a date and without state",
    { "a.dr.yaml": machine('vault: v, enabledAt: "2999-01-01T08:00:00Z"') + SITE },
    ["a.dr.yaml 2:77 inventory/future-date"],
  ],
  [
    "a considered machine with such a date, which is enabled before it is protected",
    { "a.dr.yaml": machine("state: considered, enabledAt: 2999-01-01") + SITE },
    ["a.dr.yaml 2:86 inventory/enabled-before-protection"],
  ],
])("%s is one finding of all rules", async (_, files, found) => {
  const cwd = project({ ".drlintrc.yaml": "root: true\nextends: drlint:all\n", ...files });
  const { results } = await lint({ cwd });
  const all = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId }) => `${filePath.slice(cwd.length + 1)} ${line}:${column} ${ruleId}`,
    ),
  );
  expect(all.filter((each) => !each.endsWith(" inventory/unrecorded-facts"))).toEqual(found);
});
