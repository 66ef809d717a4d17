/** A protected machine with a shared disk, in flow style, and what is otherwise with it. */
export function node(
  name: string,
  {
    cluster = "cluster: c, ",
    disks = "disks: [{ name: q, shared: true }], ",
    replication = "replication: { state: protected, to: { region: northeurope }, vault: rsv, multiVmGroup: shop }",
  }: { readonly cluster?: string; readonly disks?: string; readonly replication?: string } = {},
): string {
  return `  - { name: ${name}, ${cluster}${disks}${replication} }\n`;
}

/** Machines, one in a line from line 2. */
export function nodes(...lines: readonly string[]): string {
  return `azureVirtualMachines:\n${lines.join("")}`;
}

/** A replication block in a group. */
export const inGroup = (group: string) =>
  `replication: { state: protected, to: { region: northeurope }, vault: rsv, multiVmGroup: ${group} }`;
