import rule from "../../../rules/servers/vmm-version.ts";
import { testRule } from "../rule-tester.ts";
import { TO_SECOND_SITE, vmmServer } from "./vmm-servers.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-with-vmm";
const PREREQUISITE = "vmm-to-azure-prerequisites/vmm-version";
const version = (text: string) => `version: ${text}`;

testRule(rule, {
  passes: [
    ...["2022", "2019", "2016", "2012 R2", "1807", "2025", "SCVMM 2019 UR3", "10.22.1287.0"].map((text) => ({
      name: text,
      inventory: vmmServer(version(text)),
    })),
    {
      name: "a server whose machines go to a second site",
      inventory: vmmServer(version("2012"), TO_SECOND_SITE),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an older one",
      inventory: vmmServer(version("2012 SP1")),
      findings: [
        {
          at: "4:14-4:22",
          messageId: "tooOld",
          message:
            "The VMM server 'vmm-01' runs version '2012 SP1', which is older than 2012 R2, the oldest that is supported. Upgrade it to one of 2022, 2019, 2016, 2012 R2.",
          rows: [LIST, PREREQUISITE],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: vmmServer("internetAccess: true"), facts: ["VMMServer.version"] },
    {
      name: "a version that is not known",
      inventory: vmmServer(version("next")),
      facts: ["VMMServer.version"],
    },
  ],
});
