/** What is told of an Azure machine and of what it uses. */
interface AzureMachine {
  /** Lines of the machine, from line 3, column 5. */
  readonly machine?: string;
  /** What the replication block says, after its target. */
  readonly replication?: string;
  readonly to?: string;
  /** What stands in the inventory beside the machine. */
  readonly more?: string;
}

/** A machine that replicates from West Europe to North Europe. Its replication block stands after its own lines. */
export function azureMachine({
  machine = "region: westeurope",
  to = "to: { region: northeurope }",
  replication = "state: planned",
  more = "",
}: AzureMachine = {}): string {
  const lines = machine === "" ? "" : `${machine.replaceAll(/^/gm, "    ")}\n`;
  return `azureVirtualMachines:
  - name: web01
${lines}    replication: { ${[to, replication].filter(Boolean).join(", ")} }
${more}`;
}

/** The machine with disks: flow mappings, the first of which begins at line 4, column 13. */
export function azureDisks(
  disks: string,
  { machine = "region: westeurope", ...rest }: AzureMachine = {},
): string {
  return azureMachine({ ...rest, machine: `${machine}\ndisks: [${disks}]` });
}

/** What leaves rows on replication to another zone undecided: whether a machine goes to one is not known. */
export const perhapsToAnotherZone = [
  {
    name: "protected in its region, the zone is not recorded",
    inventory: azureMachine({ to: "to: { region: westeurope }", replication: "state: protected" }),
    facts: ["AzureReplication.availabilityZone"],
  },
  {
    name: "the target is not recorded",
    inventory: azureMachine({ to: "" }),
    facts: ["AzureReplication.to"],
  },
  {
    name: "the machine's region is not recorded",
    inventory: azureMachine({ machine: "" }),
    facts: ["AzureVirtualMachine.region"],
  },
] as const;
