import rule from "../../../rules/network-mapping/two-regions.ts";
import { testRule } from "../rule-tester.ts";
import { ASR, between, FROM_VMM, WEB } from "./region-mappings.ts";

const ROW = "azure-to-azure-network-mapping/two-regions";

testRule(rule, {
  passes: [
    { name: "two regions", inventory: between(WEB, ASR) },
    { name: "a mapping of a VM network", inventory: FROM_VMM, silent: true },
  ],
  violates: [
    {
      name: "one region, however it is written",
      inventory: between(WEB, "region: East Asia, network: app"),
      findings: [
        {
          at: "3:23-3:32",
          messageId: "same",
          message: /starts and ends in East Asia/,
          rows: [ROW],
          related: ["2:23-2:31"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a region that is not recorded",
      inventory: between(WEB, "network: web-asr"),
      facts: ["NetworkMappingTarget.region"],
    },
  ],
});
