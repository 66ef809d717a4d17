import rule from "../../../rules/change/mapping-modify-new-only.ts";
import { testRule } from "../rule-tester.ts";
import { toRegion, toSite } from "./mapped.ts";

const ROW = "azure-to-azure-network-mapping/modify-new-only";
const at = (time: string) => `state: protected, enabledAt: ${time}`;
const findings = [{ at: "3:24-3:27", rows: [ROW] }];

testRule(rule, {
  passes: [
    {
      name: "the same network, written otherwise",
      earlier: toRegion("one"),
      inventory: toRegion("rg-a/ONE"),
    },
    {
      name: "a network that moved to another resource group is the same",
      earlier: toRegion("one"),
      inventory: toRegion("one").replace(
        "one, region: southeastasia, resourceGroup: rg-a",
        "one, region: southeastasia, resourceGroup: rg-b",
      ),
    },
    {
      name: "no machine that is replicated already",
      earlier: toRegion("one", "state: planned"),
      inventory: toRegion("two"),
    },
    {
      name: "a machine that was enabled again in between, and so got the new one",
      earlier: toRegion("one", at("2026-03-01T08:00:00Z")),
      inventory: toRegion("two", at("2026-05-01T08:00:00Z")),
    },
    {
      name: "a machine that has the new network already",
      earlier: toRegion("one", "state: protected, network: one"),
      inventory: toRegion("two", "state: protected, network: two"),
    },
    {
      name: "a machine with another network than the old one, none of them in an inventory",
      earlier: toRegion("three", "state: protected, network: three"),
      inventory: toRegion("four", "state: protected, network: five"),
    },
    { name: "no earlier state", inventory: toRegion("one"), silent: true },
    { name: "a mapping between VMM servers", earlier: toSite("one"), inventory: toSite("two"), silent: true },
  ],
  violates: [
    {
      name: "another network",
      earlier: toRegion("one"),
      inventory: toRegion("two"),
      findings: [
        {
          at: "3:24-3:27",
          messageId: "modified",
          message:
            "The mapping of 'source' led to 'one' and now leads to 'two', but machines that replicated before keep their old target: 'web01'. To move one, change its target in the network settings of the replicated item.",
          rows: [ROW],
          related: ["7:46-7:52"],
        },
      ],
    },
    {
      name: "a machine that names the old network",
      earlier: toRegion("one", "state: protected, network: one"),
      inventory: toRegion("two", "state: protected, network: rg-a/One"),
      findings,
    },
    {
      name: "networks that are in no inventory",
      earlier: toRegion("three", "state: protected, network: three"),
      inventory: toRegion("four", "state: protected, network: Three"),
      findings: [{ at: "3:24-3:28", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the time of enabling was not recorded",
      earlier: toRegion("one"),
      inventory: toRegion("two", at("2026-05-01T08:00:00Z")),
      facts: [],
    },
    {
      name: "the time of enabling is not recorded any more",
      earlier: toRegion("one", at("2026-05-01T08:00:00Z")),
      inventory: toRegion("two"),
      facts: ["AzureReplication.enabledAt"],
    },
    {
      name: "the network of a machine is not recorded",
      earlier: toRegion("one"),
      inventory: toRegion("two").replace("nic0, network: source", "nic0"),
      facts: ["AzureNetworkAdapter.network"],
    },
    {
      name: "the mapping could not be read as it was",
      earlier: toRegion("one").replace("network: one,", "network: [one,"),
      inventory: toRegion("two"),
      facts: [],
    },
  ],
});
