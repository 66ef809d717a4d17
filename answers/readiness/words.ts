import { isMachineKind } from "../../inventory/nodes/machines.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { MachineReadiness, MissingForMachine, ReadinessState } from "./readiness.ts";

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
  /**
   * ` of disk 'data1'`, ` of 3 disks`; empty for a fact of the machine itself. Behind it, what is recorded and does not
   * tell: ` ('Contoso Linux' is not known to drlint)`.
   */
  readonly of: string;
}

/** What a machine lacks, the most useful first; a fact that several of its objects lack is one. */
export function missingInWords({
  name,
  missing,
}: Pick<MachineReadiness, "name" | "missing">): MissingInWords[] {
  const alike = new Map<string, [MissingForMachine, ...MissingForMachine[]]>();
  for (const each of missing) {
    const key = `${each.fact} ${each.recorded?.text ?? ""}`;
    const others = alike.get(key);
    if (others) others.push(each);
    else alike.set(key, [each]);
  }
  return [...alike.values()].map((each) => {
    const [entity = "", property = ""] = each[0].fact.split(".");
    const of = isMachineKind(entity) ? "" : ` of ${objects(each, name)}`;
    return { property, of: of + doubtInWords(each[0]) };
  });
}

/** Why what is recorded does not tell, in brackets; empty where nothing is recorded. */
export function doubtInWords({ recorded }: Pick<MissingForMachine, "recorded">): string {
  if (!recorded) return "";
  const { text, isReference } = recorded;
  return isReference ? ` ('${text}' does not tell)` : ` ('${text}' is not known to drlint)`;
}

function objects(
  [{ object, recorded }, ...others]: readonly [MissingForMachine, ...MissingForMachine[]],
  machine: string,
): string {
  if (others.length === 0) {
    // What is named by the very value that is not known is not named twice.
    const own = recorded ? ` '${recorded.text}'` : "";
    return withoutMachine(
      own && object.endsWith(own) ? `the ${object.slice(0, -own.length)}` : object,
      machine,
    );
  }
  const kind = object.split(/ '| of the /)[0];
  return `${others.length + 1} ${kind}s`;
}

/** What has no name of its own is named by its machine, which stands beside it already. */
function withoutMachine(object: string, machine: string): string {
  const end = object.indexOf(" of the ");
  return end >= 0 && object.endsWith(` '${machine}'`) ? `the ${object.slice(0, end)}` : object;
}
