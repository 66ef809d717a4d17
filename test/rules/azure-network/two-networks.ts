import { azureMachine } from "../azure-machines.ts";

/** What is told of a machine with an adapter in a network of the source, and of what it comes up in. */
interface Between {
  /** Of the adapter, after its subnet. */
  readonly adapter?: string;
  /** Of the source's subnet, after its range. */
  readonly source?: string;
  /** Of the target's. */
  readonly target?: string;
  readonly replication?: string;
  readonly more?: string;
  /** Lines of the machine after its region; the adapter stands in line 4. */
  readonly machine?: string;
}

/** A machine in `src`, in line 6 or after `more`, that comes up in `dst`, the line after. */
export function between({
  adapter = "",
  source = "",
  target = "",
  replication = "state: planned, network: dst",
  more = "",
  machine = `\nnetworkAdapters: [{ name: nic0, network: src, subnet: web${adapter} }]`,
}: Between): string {
  return azureMachine({
    machine: `region: westeurope${machine}`,
    replication,
    more: `${more}virtualNetworks:
  - { name: src, region: westeurope, subnets: [{ name: web, addressPrefix: 10.1.0.0/24${source} }] }
  - { name: dst, region: northeurope, subnets: [{ name: web, addressPrefix: 10.2.0.0/24${target} }] }
`,
  });
}
