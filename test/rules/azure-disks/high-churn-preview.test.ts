import rule from "../../../rules/azure-disks/high-churn-preview.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const MEMORY = "azure-to-azure-high-churn/memory";
const REGIONS = "azure-to-azure-high-churn/preview-regions";
const BEFORE = "azure-to-azure-high-churn/preview-enabled-before";

interface Machine {
  readonly size?: string;
  readonly churn?: string;
  readonly system?: string;
  readonly region?: string;
  readonly to?: string;
  readonly replication?: string;
}

/** A machine for which the preview takes all, but for what a case changes. Its lines begin at line 3, column 5. */
function machine({
  size = "Standard_E32s_v5",
  churn = "150MB",
  system = "Windows Server 2022",
  region = "uksouth",
  to = "westus3",
  replication = "state: planned, churn: High",
}: Machine = {}): string {
  const lines = {
    region,
    vmSize: size,
    averageChurn: churn,
    operatingSystem: system && `{ name: ${system} }`,
    availabilitySet: "none",
  };
  const recorded = Object.entries(lines).filter(([, value]) => value !== "");
  return azureMachine({
    machine: recorded.map(([name, value]) => `${name}: ${value}`).join("\n"),
    to: to && `to: { region: ${to} }`,
    replication,
  });
}

testRule(rule, {
  passes: [
    { name: "all that the preview asks for", inventory: machine() },
    { name: "Normal Churn", inventory: azureMachine({ replication: "state: planned, churn: Normal" }) },
    {
      name: "no more than 100 MB, with 32 GB, wherever",
      inventory: machine({
        churn: "100MB",
        size: "Standard_D8s_v5",
        region: "westeurope",
        system: "Debian 12",
      }),
    },
    {
      name: "an option that is still to be chosen",
      inventory: machine({ replication: "state: planned", system: "Debian 12" }),
    },
    { name: "SLES 15 SP4", inventory: machine({ system: "SUSE Linux Enterprise Server 15 SP4" }) },
    { name: "RHEL 9.4", inventory: machine({ system: "RHEL 9.4" }) },
    {
      name: "enabled since the preview",
      inventory: machine({ replication: "state: protected, churn: High, enabledAt: 2026-01-06T00:00:00Z" }),
    },
  ],
  violates: [
    {
      name: "less memory than is recommended",
      inventory: machine({ churn: "60MB", size: "Standard_D4s_v5" }),
      findings: [
        {
          at: "4:13-4:28",
          messageId: "recommended",
          message:
            "'web01' is set up for High Churn and has 16 GB of memory, by its size 'Standard_D4s_v5'; 32 GB are recommended for it. Choose a larger size if you can.",
          rows: [MEMORY],
        },
      ],
    },
    {
      name: "less memory than the preview asks for",
      inventory: machine({ size: "Standard_E16s_v5" }),
      findings: [
        {
          at: "4:13-4:29",
          messageId: "memory",
          message:
            "More than 100 MB change in a second on 'web01', which the preview of High Churn takes with 256 GB of memory; its size 'Standard_E16s_v5' has 128 GB. Choose a larger size, or spread the data over several machines.",
          rows: [MEMORY],
        },
      ],
    },
    {
      name: "regions that are not listed",
      inventory: machine({ region: "westeurope", to: "northeurope" }),
      findings: [
        {
          at: "3:13-3:23",
          messageId: "region",
          message:
            "More than 100 MB change in a second on 'web01', which the preview of High Churn takes in some regions alone; West Europe is none of those of 2026-01-06. Use listed regions, or spread the data over several machines.",
          rows: [REGIONS],
        },
        { at: "8:34-8:45", messageId: "region", message: /North Europe is none/, rows: [REGIONS] },
      ],
    },
    ...["Ubuntu 22.04", "RHEL 8.10", "Debian 12"].map((system) => ({
      name: system,
      inventory: machine({ system }),
      findings: [
        {
          at: `6:30-6:${30 + system.length}`,
          messageId: "system",
          message: /^More than 100 MB .* Windows, Red Hat Enterprise Linux 9, /,
          rows: [REGIONS],
        },
      ],
    })),
    {
      name: "protected since before the preview",
      inventory: machine({ replication: "state: protected, churn: High, enabledAt: 2026-01-05T23:59:59Z" }),
      findings: [
        {
          at: "8:87-8:107",
          messageId: "before",
          message:
            "More than 100 MB change in a second on 'web01', and its replication was enabled before the preview of High Churn, which takes that. Disable replication, enable it again with High Churn, and record the new 'enabledAt'.",
          rows: [BEFORE],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the option is not recorded",
      inventory: machine({ replication: "state: protected" }),
      facts: ["AzureReplication.churn"],
    },
    {
      name: "the churn is not recorded",
      inventory: machine({ churn: "" }),
      facts: ["AzureVirtualMachine.averageChurn"],
    },
    {
      name: "the churn is not recorded, of a smaller machine",
      inventory: machine({ churn: "", size: "Standard_E8s_v5" }),
      facts: ["AzureVirtualMachine.averageChurn"],
    },
    {
      name: "the size is not recorded",
      inventory: machine({ size: "" }),
      facts: ["AzureVirtualMachine.vmSize"],
    },
    {
      name: "nobody knows the size",
      inventory: machine({ size: "Standard_Q9" }),
      facts: ["AzureVirtualMachine.vmSize"],
    },
    {
      name: "the region is not recorded",
      inventory: machine({ region: "" }),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "nobody knows the target",
      inventory: machine({ to: "westus9" }),
      facts: ["ReplicationTarget.region"],
    },
    { name: "the target is not recorded", inventory: machine({ to: "" }), facts: ["AzureReplication.to"] },
    {
      name: "the system is not recorded",
      inventory: machine({ system: "" }),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "the release is not recorded",
      inventory: machine({ system: "Ubuntu" }),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "when replication was enabled is not recorded",
      inventory: machine({ replication: "state: protected, churn: High" }),
      facts: ["AzureReplication.enabledAt"],
    },
  ],
});
