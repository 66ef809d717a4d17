import rule from "../../../rules/azure-machines/windows-version.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure/systems/windows"] as const;
const running = (system: string, more = "") =>
  azureMachine({ machine: `operatingSystem: { name: ${system} }${more}` });

testRule(rule, {
  passes: [
    { name: "Windows Server 2022", inventory: running("Windows Server 2022 Datacenter Azure Edition") },
    {
      name: "Windows Server 2016 with the desktop",
      inventory: running("Windows Server 2016, installation: desktop"),
    },
    {
      name: "Windows Server 2016 as Server Core, by its name",
      inventory: running("Windows Server 2016 Server Core"),
    },
    { name: "2008 R2 with a service pack", inventory: running("Windows Server 2008 R2 Standard SP1") },
    {
      name: "Windows 7 with a service pack",
      inventory: running("Windows 7 Service Pack 1, architecture: x64"),
    },
    {
      name: "Windows 11 on a size without ARM",
      inventory: running("Windows 11 Enterprise", "\nvmSize: Standard_D2s_v5"),
    },
    { name: "Windows 10 for x64", inventory: running("Windows 10 Pro, architecture: x64") },
    { name: "a newer one, which another rule reports", inventory: running("Windows Server 2028") },
    { name: "Linux", inventory: running("Ubuntu 4.10") },
  ],
  violates: [
    {
      name: "Windows Server 2008",
      inventory: running("Windows Server 2008 SP2"),
      findings: [
        {
          at: "3:30-3:53",
          messageId: "old",
          message:
            "'web01' runs 'Windows Server 2008 SP2', and the oldest systems that the support matrix of 2026-02-27 lists are Windows Server 2008 R2 and Windows 7. Upgrade the machine before you enable replication.",
          rows,
        },
      ],
    },
    {
      name: "Windows XP",
      inventory: running("Windows XP"),
      findings: [{ at: "3:30-3:40", messageId: "old", rows }],
    },
    {
      name: "Nano Server, recorded by itself",
      inventory: running("Windows Server 2016, installation: nano"),
      findings: [{ at: "3:65-3:69", messageId: "nano", rows }],
    },
    {
      name: "Nano Server, by its name",
      inventory: running("Windows Server 2016 Nano Server"),
      findings: [
        {
          at: "3:30-3:61",
          message:
            "'web01' runs Windows Server 2016 as Nano Server; the support matrix of 2026-02-27 takes it with Server Core or Desktop Experience only. Move its work to such a server.",
          rows,
        },
      ],
    },
    {
      name: "a client of 32 bits",
      inventory: running("Windows 10, architecture: x86"),
      findings: [
        {
          at: "3:56-3:59",
          messageId: "client",
          message:
            "'web01' runs 'Windows 10' for x86; the support matrix of 2026-02-27 takes Windows clients for x64 only. Make the machine anew with such a system.",
          rows,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "nothing is recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    { name: "a name that nobody knows", inventory: running("Mystery"), facts: ["GuestOperatingSystem.name"] },
    {
      name: "a name without release",
      inventory: running("Windows Server"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "2008 R2, and no word of a service pack",
      inventory: running("Windows Server 2008 R2"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "Windows Server 2016, which may be a Nano Server",
      inventory: running("Windows Server 2016"),
      facts: ["GuestOperatingSystem.installation"],
    },
    {
      name: "Windows 10, which may have 32 bits",
      inventory: running("Windows 10", "\nvmSize: Standard_D2s_v5"),
      facts: ["GuestOperatingSystem.architecture"],
    },
    {
      name: "Windows 11, whose size is not known",
      inventory: running("Windows 11", "\nvmSize: Mystery"),
      facts: ["GuestOperatingSystem.architecture"],
    },
  ],
});
