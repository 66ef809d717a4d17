import type { Scenario } from "../../inventory/protection/protection.ts";
import type { MachineReadiness, MissingForMachine, ReadinessState } from "../../lint/readiness/readiness.ts";

/** States as people say them. */
export const STATES: Readonly<Record<ReadinessState, string>> = {
  ready: "ready",
  "not-ready": "not ready",
  undecided: "undecided",
};

const SCENARIOS: Readonly<Record<Scenario, string>> = {
  "vmm-to-azure": "VMM to Azure",
  "site-to-azure": "site to Azure",
  "vmm-to-vmm": "VMM to VMM",
  "azure-to-azure": "Azure to Azure",
};

/** The kind of replication, in few words. */
export function scenarioInWords(scenario: Scenario | undefined): string {
  return scenario ? SCENARIOS[scenario] : "unknown";
}

/** A fact that is missing at one object or at several. */
export interface MissingInWords {
  /** `logicalSectorSize` */
  readonly property: string;
  /** ` of disk 'data1'`, ` of 3 disks`; empty for a fact of the machine itself. */
  readonly of: string;
}

/** What a machine lacks, the most useful first; a fact that several of its objects lack is one. */
export function missingInWords({
  name,
  missing,
}: Pick<MachineReadiness, "name" | "missing">): MissingInWords[] {
  const byFact = new Map<string, MissingForMachine[]>();
  for (const each of missing) {
    const others = byFact.get(each.fact);
    if (others) others.push(each);
    else byFact.set(each.fact, [each]);
  }
  return [...byFact].map(([fact, each]) => {
    const [entity = "", property = ""] = fact.split(".");
    return { property, of: MACHINES.has(entity) ? "" : ` of ${objects(each, name)}` };
  });
}

const MACHINES: ReadonlySet<string> = new Set(["VirtualMachine", "AzureVirtualMachine"]);

function objects(
  [{ object }, ...others]: readonly MissingForMachine[] | [MissingForMachine],
  machine: string,
): string {
  const words = withoutMachine(object, machine);
  if (others.length === 0) return words;
  const kind = object.split(/ '| of the /)[0];
  return `${others.length + 1} ${kind}s`;
}

/** What has no name of its own is named by its machine, which stands beside it already. */
function withoutMachine(object: string, machine: string): string {
  const end = object.indexOf(" of the ");
  return end >= 0 && object.endsWith(` '${machine}'`) ? `the ${object.slice(0, end)}` : object;
}
