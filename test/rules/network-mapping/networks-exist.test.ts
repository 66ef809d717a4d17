import rule from "../../../rules/network-mapping/networks-exist.ts";
import { testRule } from "../rule-tester.ts";
import { ASR, between, FROM_VMM, WEB } from "./region-mappings.ts";

const ROW = "azure-to-azure-network-mapping/networks-exist";
const TWINS =
  "  - { name: twin, region: eastasia, resourceGroup: rg-a }\n  - { name: twin, region: uksouth, resourceGroup: rg-b }\n";

testRule(rule, {
  passes: [
    { name: "both exist, each in its region", inventory: between(WEB, ASR) },
    { name: "however the region is written", inventory: between("region: East Asia, network: WEB", ASR) },
    {
      name: "one of two namesakes",
      inventory: between("region: eastasia, network: twin", ASR).replace("vmmServers", `${TWINS}vmmServers`),
    },
    {
      name: "two namesakes in the region exist; which is meant is another question",
      inventory: between("region: eastasia, network: twin", ASR).replace(
        "vmmServers",
        `${TWINS.replace("uksouth", "eastasia")}vmmServers`,
      ),
    },
    {
      name: "a mapping of a VM network",
      inventory: FROM_VMM.replace("web-asr }\n", "gone }\n"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a source that is not in the inventory",
      inventory: between("region: eastasia, network: wep", ASR),
      findings: [
        {
          at: "2:42-2:45",
          messageId: "notThere",
          message:
            "The Azure network 'wep' of this mapping is not in this inventory. Did you mean 'web'? Add it, or name another one.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a target in another region",
      inventory: between(WEB, "region: japaneast, network: web-asr"),
      findings: [
        {
          at: "3:43-3:50",
          messageId: "elsewhere",
          message: /has the network 'web-asr' in Japan East, but it lies in Southeast Asia/,
          rows: [ROW],
          related: ["7:30-7:43"],
        },
      ],
    },
    {
      name: "both wrong",
      inventory: between("region: uksouth, network: web", "region: southeastasia, network: gone"),
      findings: [
        { at: "2:41-2:44", messageId: "elsewhere", rows: [ROW] },
        { at: "3:47-3:51", messageId: "notThere", rows: [ROW] },
      ],
    },
    {
      name: "two namesakes, neither in the region",
      inventory: between("region: japaneast, network: twin", ASR).replace("vmmServers", `${TWINS}vmmServers`),
      findings: [
        {
          at: "2:43-2:47",
          messageId: "elsewhere",
          message: /it lies in East Asia and UK South/,
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a mapping without region",
      inventory: between("network: web", ASR),
      facts: ["NetworkMappingSource.region"],
    },
    {
      name: "a region that Azure is not known to have, which may be the network's misspelt",
      inventory: between(WEB, "region: southeastasa, network: web-asr"),
      facts: ["NetworkMappingTarget.region"],
    },
    {
      name: "a network in such a region",
      inventory: between(WEB, ASR).replace("web-asr, region: southeastasia", "web-asr, region: southeastasa"),
      facts: ["VirtualNetwork.region"],
    },
    {
      name: "a network without region",
      inventory: between(WEB, "region: southeastasia, network: nowhere"),
      facts: ["VirtualNetwork.region"],
    },
  ],
});
