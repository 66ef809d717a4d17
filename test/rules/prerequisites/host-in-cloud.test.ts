import { expect, it } from "vitest";
import rule from "../../../rules/prerequisites/host-in-cloud.ts";
import { Outcome } from "../../../rules/run/ledger.ts";
import { hostInSite, hostWithoutMachines } from "../inventories.ts";
import { run, testRule } from "../rule-tester.ts";

const ROW = "vmm-to-azure-prerequisites/host-in-cloud";
const host = (group: string, clouds: string, replication = "{ to: azure }") => `
hyperVHosts: [{ name: host-01, hostGroup: ${group} }]
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01, hg-02], clouds: ${clouds} }
virtualMachines:
  - { name: A, host: host-01, replication: ${replication} }
`;
const GOLD = "[{ name: gold, hostGroups: [hg-01] }]";

testRule(rule, {
  passes: [
    { name: "a host group of a cloud", inventory: host("hg-01", GOLD) },
    { name: "letter case aside", inventory: host("HG-01", GOLD) },
    { name: "with its owner in front", inventory: host("vmm-01/hg-01", GOLD) },
    { name: "in a site", inventory: hostInSite("proxy: none"), silent: true },
    { name: "to a second site", inventory: host("hg-02", GOLD, "{ to: { cloud: c } }"), silent: true },
    {
      name: "a host without protected machines",
      inventory: hostWithoutMachines("proxy: none"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a host group of no cloud",
      inventory: host("hg-02", GOLD),
      findings: [
        {
          at: "2:43-2:48",
          messageId: "inNone",
          message: /host group 'hg-02' of host 'host-01' is in no cloud of 'vmm-01'/,
          rows: [ROW],
          related: ["4:49-4:55"],
        },
      ],
    },
    {
      name: "a cloud without host groups",
      inventory: host("hg-01", "[{ name: gold, hostGroups: [] }]"),
      findings: [{ at: "2:43-2:48", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a cloud whose host groups are not recorded",
      inventory: host("hg-01", "[{ name: gold }]"),
      facts: ["Cloud.hostGroups"],
    },
    {
      name: "a server whose clouds are not recorded",
      inventory: host("hg-01", GOLD).replace(`, clouds: ${GOLD}`, ""),
      facts: ["VMMServer.clouds"],
    },
    {
      name: "a host group that is not found",
      inventory: host("gone", GOLD),
      facts: ["HyperVHost.hostGroup"],
    },
  ],
});

it("leaves a VMM server without clouds to its own row, but does not pass its hosts", () => {
  const { findings, decisions } = run(rule, { name: "", inventory: host("hg-01", "[]") });
  expect(findings).toEqual([]);
  expect(decisions.map(({ outcome }) => outcome)).toEqual([Outcome.violated]);
});
