import { expect, it } from "vitest";
import { fix } from "../../../lint/fixes/fix.ts";
import { lint } from "../../../lint/lint.ts";

const FILE = "/inventory/networks.dr.yaml";

/** The text when the mappings that are suggested are written, and what is found then. */
async function taken(text: string) {
  const rulesIn = async (given: string) =>
    (await lint({ cwd: "/", buffers: [{ path: FILE, text: given }] })).results.flatMap(
      ({ messages }) => messages,
    );
  const suggested = (await rulesIn(text)).flatMap(({ suggestions = [] }) => suggestions);
  const after = suggested.reduceRight(
    (before, { fix: { range, text: added } }) => before.slice(0, range[0]) + added + before.slice(range[1]),
    text,
  );
  const remaining = (await rulesIn(after)).map(({ ruleId }) => ruleId);
  return { text: suggested.length > 0 ? after : undefined, remaining };
}

const NETWORKS = `virtualNetworks:
  - { name: contoso-vnet, region: eastasia, resourceGroup: rg } # the shop
  - { name: contoso-dr, region: southeastasia, resourceGroup: rg }
  - { name: second-vnet, region: eastasia, resourceGroup: rg }
`;

it("makes a file with mappings one way clean, and keeps its comments", async () => {
  const text = `# Who stands for whom.
schemaVersion: 1
${NETWORKS}
networkMappings: # reviewed in March
  # the shop
  - source: { region: eastasia, network: contoso-vnet } # home
    target: { region: southeastasia, network: contoso-dr } # away
# the end
`;
  expect(await taken(text)).toEqual({
    text: text.replace(
      "# away\n",
      "# away\n  - source: { region: southeastasia, network: contoso-dr }\n    target: { region: eastasia, network: contoso-vnet }\n",
    ),
    remaining: [],
  });
});

it("maps a network that two share back to the first of them, and no further", async () => {
  const text = `schemaVersion: 1
${NETWORKS}networkMappings:
  - { source: { network: second-vnet }, target: { network: contoso-dr } }
  - { source: { network: contoso-vnet }, target: { network: contoso-dr } }
`;
  const { text: after, remaining } = await taken(text);
  expect(after).toBe(
    text.replace(
      "  - { source: { network: contoso-vnet }",
      "  - { source: { region: southeastasia, network: contoso-dr }, target: { region: eastasia, network: second-vnet } }\n$&",
    ),
  );
  expect(remaining).toEqual([]);
});

it("leaves to a person what does not lead back for certain", async () => {
  const missing = `schemaVersion: 1
${NETWORKS}networkMappings:
  - source: { region: eastasia, network: gone }
    target: { region: southeastasia, network: contoso-dr }
`;
  const elsewhere = missing
    .replace("network: gone", "network: second-vnet")
    .replace("region: eastasia, network: s", "region: japaneast, network: s");
  for (const text of [missing, elsewhere]) {
    const { text: after, remaining } = await taken(text);
    expect(after).toBeUndefined();
    expect(remaining).toContain("network-mapping/reverse-mapping");
  }
});

it("is written by no fix", async () => {
  const text = `schemaVersion: 1
${NETWORKS}networkMappings:
  - { source: { network: contoso-vnet }, target: { network: contoso-dr } }
`;
  expect((await fix({ cwd: "/", buffers: [{ path: FILE, text }] }, false)).fixed).toEqual([]);
});
