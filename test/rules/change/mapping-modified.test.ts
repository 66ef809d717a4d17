import rule from "../../../rules/change/mapping-modified.ts";
import { testRule } from "../rule-tester.ts";
import { toRegion, toSite } from "./mapped.ts";

const ROW = "vmm-to-vmm-network-mapping/modified-mapping";
const unmapped = (inventory: string) =>
  inventory.replace(/networkMappings:\n.*\n.*\n/, "networkMappings: []\n");
const onOther = (inventory: string) => inventory.replace("nic0, network: source", "nic0, network: other");
const betweenRegions = `azureVirtualMachines:
  - { name: web01, region: eastasia, replication: { to: { region: southeastasia }, state: protected } }
`;

testRule(rule, {
  passes: [
    { name: "the same network, written otherwise", earlier: toSite("one"), inventory: toSite("ONE") },
    { name: "a new mapping", earlier: unmapped(toSite("one")), inventory: toSite("one") },
    {
      name: "no machine that is replicated already",
      earlier: toSite("one", "state: planned"),
      inventory: toSite("two"),
    },
    {
      name: "only a machine between regions does not say its networks",
      earlier: onOther(toSite("one", undefined, betweenRegions)),
      inventory: onOther(toSite("two", undefined, betweenRegions)),
    },
    { name: "no earlier state", inventory: toSite("one"), silent: true },
    { name: "a mapping between regions", earlier: toRegion("one"), inventory: toRegion("two"), silent: true },
  ],
  violates: [
    {
      name: "another network",
      earlier: toSite("one"),
      inventory: toSite("two"),
      findings: [
        {
          at: "3:24-3:27",
          messageId: "modified",
          message:
            "The mapping of 'source' led to 'one' and now leads to 'two'. The replicas of 'SQL01' move there with it: make sure that they belong there.",
          rows: [ROW],
          related: ["7:46-7:52"],
        },
      ],
    },
    {
      name: "though replication was enabled again in between",
      earlier: toSite("one", "state: protected, enabledAt: 2026-03-01T08:00:00Z"),
      inventory: toSite("two", "state: protected, enabledAt: 2026-05-01T08:00:00Z"),
      findings: [{ at: "3:24-3:27", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the network of a machine is not recorded",
      earlier: toSite("one"),
      inventory: toSite("two").replace("nic0, network: source", "nic0"),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "the mapping could not be read as it was",
      earlier: toSite("one").replace("network: one,", "network: [one,"),
      inventory: toSite("two"),
      facts: [],
    },
  ],
});
