import rule from "../../../rules/servers/vmm-on-server-core.ts";
import { testRule } from "../rule-tester.ts";
import { vmmServer } from "./vmm-servers.ts";

const ROW = "hyperv-to-azure/servers/vmm-2022-server-core";
const server = (version: string, serverCore: boolean) => `
version: "${version}"
operatingSystem: { serverCore: ${serverCore} }`;

testRule(rule, {
  passes: [
    { name: "VMM 2022 with Desktop Experience", inventory: vmmServer(server("2022", false)) },
    ...["2019", "2016", "2012 R2"].map((version) => ({
      name: `VMM ${version} on Server Core`,
      inventory: vmmServer(server(version, true)),
    })),
    {
      name: "Desktop Experience, whatever its version",
      inventory: vmmServer("operatingSystem: { serverCore: false }"),
    },
    { name: "VMM 2019, whatever it stands on", inventory: vmmServer('version: "2019"') },
    {
      name: "VMM 2022 on Server Core, should Microsoft support it",
      inventory: vmmServer(server("2022", true)),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "VMM 2022 on Server Core",
      inventory: vmmServer(server("2022", true)),
      findings: [
        {
          at: "5:36-5:40",
          messageId: "unsupported",
          message: /'vmm-01' runs version '2022' on Server Core/,
          rows: [ROW],
          related: ["4:14-4:20"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "a version that is not recorded",
      inventory: vmmServer("operatingSystem: { serverCore: true }"),
      facts: ["VMMServer.version"],
    },
    {
      name: "a system that is not recorded",
      inventory: vmmServer('version: "2022"'),
      facts: ["VMMServer.operatingSystem"],
    },
    {
      name: "an installation that is not recorded",
      inventory: vmmServer('version: "2022"\noperatingSystem: { name: Windows Server 2022 }'),
      facts: ["ServerOperatingSystem.serverCore"],
    },
  ],
});
