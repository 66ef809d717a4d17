import rule from "../../../rules/change/mapping-modify-order.ts";
import { testRule } from "../rule-tester.ts";
import { back, toRegion, toSite } from "./mapped.ts";

const ROW = "azure-to-azure-network-mapping/modify-order";
const region = (target: string, more = "") => toRegion(target, "state: planned", more);
const FROM_VMM = "  - { source: { vmmServer: vmm-ny, network: three }, target: { network: source } }\n";

testRule(rule, {
  passes: [
    { name: "nothing changed", earlier: region("one", back("one")), inventory: region("one", back("one")) },
    { name: "the mapping back went before", earlier: region("one"), inventory: region("two") },
    {
      name: "the mapping back went, and no more",
      earlier: region("one", back("one")),
      inventory: region("one"),
    },
    { name: "the new mapping back came", earlier: region("two"), inventory: region("two", back("two")) },
    {
      name: "the mapping back went in the same step",
      earlier: region("one", back("one")),
      inventory: region("two"),
    },
    {
      name: "the target of another mapping is mapped back to the source of that one",
      earlier: region("one", back("one", "another")),
      inventory: region("two", back("one", "another")),
    },
    {
      name: "a VM network of the same name is mapped to the source",
      earlier: region("three", FROM_VMM),
      inventory: region("four", FROM_VMM),
    },
    { name: "no earlier state", inventory: region("one", back("one")), silent: true },
    { name: "a mapping between VMM servers", earlier: toSite("one"), inventory: toSite("two"), silent: true },
  ],
  violates: [
    {
      name: "the mapping back still stands",
      earlier: region("one", back("one")),
      inventory: region("two", back("one")),
      findings: [
        {
          at: "3:24-3:27",
          messageId: "stands",
          message:
            "The mapping of 'source' led to 'one' and now leads to 'two', but 'one' is still mapped back. Delete that mapping first, then change this one, then map 'two' back to 'source'.",
          rows: [ROW],
          related: ["4:49-4:52"],
        },
      ],
    },
    {
      name: "the new mapping back was made already, and the old one still stands",
      earlier: region("one", back("one")),
      inventory: region("two", back("one") + back("two")),
      findings: [{ at: "3:24-3:27", rows: [ROW] }],
    },
    {
      name: "networks that are in no inventory",
      earlier: region("three", back("three")),
      inventory: region("four", back("THREE")),
      findings: [{ at: "3:24-3:28", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the mapping could not be read as it was",
      earlier: region("one", back("one")).replace("network: one,", "network: [one,"),
      inventory: region("two", back("one")),
      facts: [],
    },
    {
      name: "the mapping back may have stood in what could not be read",
      earlier: { "a.dr.yaml": region("one"), "b.dr.yaml": "networkMappings:\n  - source: [\n" },
      inventory: { "a.dr.yaml": region("two"), "b.dr.yaml": "networkMappings: []\n" },
      facts: [],
    },
  ],
});
