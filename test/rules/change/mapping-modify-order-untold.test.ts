import rule from "../../../rules/change/mapping-modify-order-untold.ts";
import { testRule } from "../rule-tester.ts";
import { back, toRegion, toSite } from "./mapped.ts";

const ROW = "azure-to-azure-network-mapping/modify-order";
const region = (target: string, more = "") => toRegion(target, "state: planned", more);

testRule(rule, {
  passes: [
    { name: "the mapping back went before", earlier: region("one"), inventory: region("two") },
    {
      name: "the mapping back went, and no more",
      earlier: region("one", back("one")),
      inventory: region("one"),
    },
    {
      name: "the mapping back still stands",
      earlier: region("one", back("one")),
      inventory: region("two", back("one")),
    },
    { name: "no earlier state", inventory: region("one", back("one")), silent: true },
    { name: "a mapping between VMM servers", earlier: toSite("one"), inventory: toSite("two"), silent: true },
  ],
  violates: [
    {
      name: "the mapping back went in the same step",
      earlier: region("one", back("one")),
      inventory: region("two"),
      findings: [
        {
          at: "3:24-3:27",
          messageId: "together",
          message:
            "The mapping of 'source' led to 'one' and now leads to 'two', and the mapping back from 'one' went in the same step. Keep the order: delete the mapping back, change this one, then map 'two' back to 'source'.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "it was replaced in the same step",
      earlier: region("one", back("one")),
      inventory: region("two", back("two")),
      findings: [{ at: "3:24-3:27", rows: [ROW] }],
    },
    {
      name: "both lead to other networks",
      earlier: region("one", back("one")),
      inventory: region("two", back("one", "another")),
      findings: [
        { at: "3:24-3:27", rows: [ROW] },
        { at: "4:93-4:100", rows: [ROW] },
      ],
    },
  ],
  undecided: [
    {
      name: "the mapping could not be read as it was",
      earlier: region("one", back("one")).replace("network: one,", "network: [one,"),
      inventory: region("two"),
      facts: [],
    },
  ],
});
