import rule from "../../../rules/network-mapping/reverse-mapping.ts";
import { testRule } from "../rule-tester.ts";
import { ASR, between, FROM_VMM, WEB } from "./region-mappings.ts";

const ROW = "azure-to-azure-network-mapping/reverse-mapping";
const second = (source: string, target: string) => `  - source: { ${source} }\n    target: { ${target} }\n`;

testRule(rule, {
  passes: [
    { name: "a mapping back", inventory: between(WEB, ASR, second(ASR, WEB)) },
    {
      name: "two sources of one target, which is mapped back to one of them",
      inventory: between(WEB, ASR, second("region: eastasia, network: app", ASR) + second(ASR, WEB)),
    },
    {
      name: "a mapping back that leaves the region to its network",
      inventory: between(WEB, ASR, second("network: web-asr", "network: web")),
    },
    { name: "a mapping of a VM network", inventory: FROM_VMM, silent: true },
  ],
  violates: [
    {
      name: "no mapping back",
      inventory: between(WEB, ASR),
      findings: [
        {
          at: "3:47-3:54",
          messageId: "missing",
          message:
            /'web-asr' is mapped back to no network in East Asia.* Add a mapping from 'web-asr' to 'web'\./,
          rows: [ROW],
          suggested: [between(WEB, ASR, second(ASR, WEB))],
        },
      ],
    },
    {
      name: "ends without regions, which their networks tell",
      inventory: between("network: web", "network: web-asr"),
      findings: [
        {
          at: "3:24-3:31",
          suggested: [between("network: web", "network: web-asr", second(ASR, WEB))],
        },
      ],
    },
    {
      name: "two mappings into one network: the first is turned round",
      inventory: between(WEB, ASR, second("region: eastasia, network: app", ASR)),
      findings: [
        {
          at: "3:47-3:54",
          suggested: [between(WEB, ASR, second(ASR, WEB) + second("region: eastasia, network: app", ASR))],
        },
        { at: "5:47-5:54" },
      ],
    },
    {
      name: "networks that are not there or lie elsewhere: what leads back is not known",
      inventory: between(
        "region: eastasia, network: gone",
        ASR,
        second("region: japaneast, network: web", ASR),
      ),
      findings: [{ at: "3:47-3:54" }, { at: "5:47-5:54" }],
    },
    {
      name: "a mapping back into a third region",
      inventory: between(WEB, ASR, second(ASR, "region: japaneast, network: nowhere")),
      findings: [
        { at: "3:47-3:54", rows: [ROW] },
        { at: "5:43-5:50", rows: [ROW] },
      ],
    },
  ],
  undecided: [
    {
      name: "a target that is not there",
      inventory: between(WEB, "region: southeastasia, network: gone"),
      facts: ["NetworkMappingTarget.network"],
    },
    {
      name: "a mapping back into a region that Azure is not known to have, which may be the source's misspelt",
      inventory: between(
        WEB,
        ASR,
        "  - source: { region: southeastasia, network: web-asr }\n    target: { region: eastasa, network: web }\n",
      ),
      facts: ["NetworkMappingTarget.region"],
    },
    {
      name: "a source without region",
      inventory: between("network: nowhere", ASR),
      facts: ["NetworkMappingSource.region"],
    },
  ],
});
