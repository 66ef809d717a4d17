import rule from "../../../rules/replicated-vms/nano-server.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/replicated-vms/nano-server";
const os = (facts: string) => `operatingSystem: { ${facts} }`;
const NANO = "name: Windows Server 2016 Datacenter, installation: nano";

testRule(rule, {
  passes: [
    {
      name: "2016 with a desktop",
      inventory: underVmm(os("name: Windows Server 2016, installation: desktop")),
    },
    { name: "2016 as Server Core", inventory: inSite(os("name: Windows Server 2016, installation: core")) },
    { name: "core, whatever its name", inventory: inSite(os("installation: core")) },
    { name: "Core in the name", inventory: inSite(os("name: Windows Server 2016 Server Core")) },
    { name: "another system", inventory: inSite(os("name: Ubuntu 22.04")) },
    {
      name: "Nano Server of a later system, of which the row says nothing",
      inventory: underVmm(os("name: Windows Server 2019, installation: nano")),
    },
    { name: "a machine that is not protected", inventory: unprotected(os(NANO)), silent: true },
    {
      name: "should Microsoft support it",
      inventory: underVmm(os(NANO)),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "Nano Server under VMM",
      inventory: underVmm(os(NANO)),
      findings: [
        {
          at: "4:76-4:80",
          messageId: "unsupported",
          message: /'SQL01' runs Windows Server 2016 as Nano/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "Nano Server in a site",
      inventory: inSite(os(NANO)),
      findings: [{ at: "4:76-4:80", rows: [ROW] }],
    },
    {
      name: "where the name says it",
      inventory: inSite(os("name: Windows Server 2016 Nano Server")),
      findings: [{ at: "4:30-4:61", rows: [ROW] }],
    },
  ],
  undecided: [
    { name: "no system", inventory: underVmm(""), facts: ["VirtualMachine.operatingSystem"] },
    {
      name: "an installation that is not recorded",
      inventory: underVmm(os("name: Windows Server 2016")),
      facts: ["GuestOperatingSystem.installation"],
    },
    {
      name: "a name that is not recorded",
      inventory: inSite(os("installation: nano")),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "a name that is not known",
      inventory: inSite(os("name: Contoso OS")),
      facts: ["GuestOperatingSystem.name"],
    },
  ],
});
