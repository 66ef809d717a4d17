import rule from "../../../rules/inventory/unknown-system.ts";
import { testRule } from "../rule-tester.ts";

const guest = (name: string) => `virtualMachines:
  - { name: A, operatingSystem: { name: ${name} } }
`;
const azure = (name: string) => guest(name).replace("virtualMachines", "azureVirtualMachines");
const host = (name: string) => guest(name).replace("virtualMachines", "hyperVHosts");
const vmm = (version: string) => `vmmServers:
  - { name: A, version: ${version} }
`;

testRule(rule, {
  passes: [
    {
      name: "Windows Server without a release, which is only not said",
      inventory: guest("Windows Server 64-bit"),
    },
    { name: "a guest that is known", inventory: guest("Microsoft Windows Server 2019 Datacenter") },
    { name: "a guest that Azure does not take, which another rule says", inventory: guest("Windows NT 4.0") },
    { name: "a guest of which only the distribution is said", inventory: azure("Ubuntu") },
    {
      name: "a year of Windows Server on an Azure machine, by which rows are decided",
      inventory: azure("Windows Server 2028"),
    },
    { name: "a host that is known", inventory: host("Hyper-V Server 2019") },
    { name: "Azure Stack HCI, whose release need not be said", inventory: host("Azure Stack HCI") },
    { name: "releases of VMM as people and as VMM write them", inventory: vmm("2012 R2") },
    { name: "a build of VMM", inventory: vmm("10.22.1287.0") },
    {
      name: "no name",
      inventory: "virtualMachines: [{ name: A, operatingSystem: { architecture: x64 } }, { name: B }]\n",
    },
  ],
  violates: [
    {
      name: "a release of Windows Server that there is not",
      inventory: azure("Windows Server 2202"),
      findings: [
        {
          at: "2:41-2:60",
          message:
            "drlint knows no guest operating system 'Windows Server 2202', so rows on it stay undecided. Did you mean 'Windows Server 2022'?",
          suggested: [azure('"Windows Server 2022"')],
        },
      ],
    },
    {
      name: "a year of Windows Server on a guest of Hyper-V, of which no row tells",
      inventory: guest("Windows Server 2028"),
      findings: [{ at: "2:41-2:60", messageId: "guest" }],
    },
    ...["guest", "azure", "host"].map((kind) => ({
      name: `an R2 that there is none of, on ${kind === "azure" ? "an Azure machine" : `a ${kind}`}`,
      inventory: { guest, azure, host }[kind]!("Windows Server 2022 R2"),
      findings: [{ at: "2:41-2:63", message: /^drlint knows no .+ 'Windows Server 2022 R2'/ }],
    })),
    {
      name: "releases that are no figures in the wrong order: of another year, and with one more",
      inventory: `virtualMachines:
  - { name: A, operatingSystem: { name: Windows Server 2024 } }
  - { name: B, operatingSystem: { name: Windows Server 20222 } }
`,
      findings: [
        { at: "2:41-2:60", message: /If the name is right, add/, suggested: undefined },
        { at: "3:41-3:61", message: /If the name is right, add/, suggested: undefined },
      ],
    },
    {
      name: "a host whose release has two figures in the wrong order",
      inventory: host("Hyper-V Server 2091"),
      findings: [{ at: "2:41-2:60", messageId: "server", message: /Did you mean 'Hyper-V Server 2019'\?$/ }],
    },
    {
      name: "a guest near one that is known, with what else its name says",
      inventory: azure("Ubunto 22.04 LTS"),
      findings: [
        {
          at: "2:41-2:57",
          messageId: "guest",
          message:
            "drlint knows no guest operating system 'Ubunto 22.04 LTS', so rows on it stay undecided. Did you mean 'Ubuntu 22.04 LTS'?",
          suggested: [azure('"Ubuntu 22.04 LTS"')],
        },
      ],
    },
    {
      name: "a guest near none",
      inventory: guest("Contoso OS 3"),
      findings: [
        {
          at: "2:41-2:53",
          message:
            "drlint knows no guest operating system 'Contoso OS 3', so rows on it stay undecided. If the name is right, add the system to 'guestOperatingSystems' of the settings.",
          suggested: undefined,
        },
      ],
    },
    {
      name: "a host near one that is known",
      inventory: host("Windows Servr 2022 Datacenter"),
      findings: [
        {
          at: "2:41-2:70",
          messageId: "server",
          message: /Did you mean 'Windows Server 2022 Datacenter'\?/,
        },
      ],
    },
    {
      name: "a host whose name tells no release, to which no year is the nearest",
      inventory: host("Windows Server"),
      findings: [{ at: "2:41-2:55", message: /undecided\. Write product and release, such as/ }],
    },
    {
      name: "a release that is not known, which is no slip for one that is",
      inventory: host("Windows Servr 2029"),
      findings: [{ at: "2:41-2:59", message: /undecided\. Write product/, suggested: undefined }],
    },
    {
      name: "the system of a VMM server, and its release",
      inventory: "vmmServers: [{ name: v, version: 2017, operatingSystem: { name: Linux } }]\n",
      findings: [
        { at: "1:34-1:38", messageId: "vmm", message: /no release '2017' of VMM.* 2016, 1801, .*2025, and/ },
        { at: "1:65-1:70", messageId: "server" },
      ],
    },
    {
      name: "a name behind an anchor, which is put right where it stands",
      inventory: "x-os: &os { name: Ubunto }\nvirtualMachines: [{ name: A, operatingSystem: *os }]\n",
      findings: [{ at: "2:47-2:50", suggested: undefined }],
    },
  ],
});
