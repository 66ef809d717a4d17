import { expect, it } from "vitest";
import { viewOf } from "../../server/view.ts";

const TO_BOTH = ["vmm-to-azure", "site-to-azure"];

function scenarios(machine: string, rest = ""): readonly string[] {
  const { view } = viewOf({
    "a.dr.yaml": `virtualMachines:
  - { name: web, ${machine}replication: { to: azure } }
${rest}`,
  });
  return [...view.inventory.protectionsByName()].flatMap(({ possibleScenarios }) => possibleScenarios);
}

const vmm = `vmmServers:
  - { name: vmm1, hostGroups: [hg1], clouds: [{ name: gold, hostGroups: [hg1] }] }
`;
const host = (facts: string) => `hyperVHosts:\n  - { name: hv1, ${facts} }\n`;

it.each([
  ["nothing", "", "", TO_BOTH],
  ["a site", "site: oslo, ", "", ["site-to-azure"]],
  ["a cloud", "cloud: gold, ", vmm, ["vmm-to-azure"]],
  ["a cloud of a server that is not recorded", "cloud: gold, ", "", ["vmm-to-azure"]],
  [
    "a cloud and a site, whose hosts VMM may manage as well",
    "cloud: gold, site: oslo, ",
    vmm,
    ["site-to-azure"],
  ],
  ["a site, and its host says nothing", "host: hv1, site: oslo, ", host("cluster: none"), ["site-to-azure"]],
  [
    "a cloud, and its host says nothing",
    "host: hv1, cloud: gold, ",
    vmm + host("cluster: none"),
    ["vmm-to-azure"],
  ],
  [
    "a site, and its host another thing",
    "host: hv1, site: oslo, ",
    vmm + host("hostGroup: hg1"),
    ["vmm-to-azure"],
  ],
  ["a cloud, and its host none", "host: hv1, cloud: gold, ", vmm + host("hostGroup: none"), TO_BOTH],
])("the scenario of a machine that says %s", (_, machine, rest, expected) => {
  expect(scenarios(machine, rest)).toEqual(expected);
});

it("a cloud tells the VMM server, and with it the networks of the adapters", () => {
  const { view } = viewOf({
    "a.dr.yaml": `virtualMachines:
  - { name: web, cloud: gold, networkAdapters: [{ name: a, network: lan }], replication: { to: azure } }
vmmServers:
  - { name: vmm1, clouds: [{ name: gold }], vmNetworks: [{ name: lan }] }
  - { name: vmm2, clouds: [{ name: silver }], vmNetworks: [{ name: lan }] }
`,
  });
  const [protection] = view.inventory.protectionsByName();
  expect(protection?.vmmServer?.name).toBe("vmm1");
  const adapter = (protection!.machine as never as { networkAdapters: never[] }).networkAdapters[0]!;
  const network = view.inventory.follow(adapter, "network" as never) as { parent: unknown } | undefined;
  expect(network?.parent).toBe(protection!.vmmServer);
});
