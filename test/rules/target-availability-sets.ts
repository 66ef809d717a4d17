/** What is told of a machine that comes up in an availability set. */
export interface SetMember {
  readonly name: string;
  /** Further facts of the machine, in flow style. */
  readonly machine?: string;
  /** Facts of its replication block. */
  readonly replication?: string;
}

/** Machines, one in a line from line 2, and what stands beside them. */
export function setMembers(members: readonly SetMember[], more = ""): string {
  const lines = members.map(
    ({ name, machine = "", replication = "vault: rsv, resourceGroup: rg, availabilitySet: as-web" }) =>
      `  - { name: ${name}${machine}, replication: { state: protected, to: { region: northeurope }, ${replication} } }\n`,
  );
  return `azureVirtualMachines:\n${lines.join("")}${more}`;
}
