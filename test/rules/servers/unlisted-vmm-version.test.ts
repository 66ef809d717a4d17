import rule from "../../../rules/servers/unlisted-vmm-version.ts";
import { testRule } from "../rule-tester.ts";
import { TO_SECOND_SITE, vmmServer } from "./vmm-servers.ts";

const LIST = "hyperv-to-azure/servers/hyper-v-with-vmm";
const version = (text: string) => `version: ${text}`;

testRule(rule, {
  passes: [
    ...["2022", "2019", "2016", "2012 R2", "10.22.1287.0"].map((text) => ({
      name: text,
      inventory: vmmServer(version(text)),
    })),
    { name: "one that is refused, which is an error", inventory: vmmServer(version("2012 SP1")) },
    {
      name: "a server whose machines go to a second site",
      inventory: vmmServer(version("2025"), TO_SECOND_SITE),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a newer one than the list has",
      inventory: vmmServer(version("2025")),
      findings: [
        {
          at: "4:14-4:18",
          messageId: "notListed",
          message:
            "The VMM server 'vmm-01' runs version '2025', which is not listed in the support matrix of 2024-12-19; that lists 2022, 2019, 2016, 2012 R2. The prerequisites of 2017-07-24 allow 2012 R2 and later. Ask Microsoft before you rely on it.",
          rows: [LIST],
        },
      ],
    },
    {
      name: "one between those of the list",
      inventory: vmmServer(version("1807")),
      findings: [{ at: "4:14-4:18", rows: [LIST] }],
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
