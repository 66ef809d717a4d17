import type { RowId } from "../../documents/index.ts";
import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import { machinesComingUpIn } from "../../rules/facts/networks/machines-coming-up.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import type { Located } from "../../schemas/located.ts";

/** Whether a row applies to a machine; `perhaps` where it does in only some of the scenarios that the machine may have. */
export type Applies = "yes" | "perhaps" | "no";

const NOBODY: readonly Protection[] = [];

/** Which machines depend on an object, and whether a row that was decided there applies to each of them. */
export class DependentMachines {
  readonly #run: LintRun;
  #byMapping: Map<Located, Protection[]> | undefined;

  constructor(run: LintRun) {
    this.#run = run;
  }

  /** The machines that an object belongs to or serves; of a network mapping or an Azure network those that come up by it. */
  of(node: Located): readonly Protection[] {
    const through = this.#run.inventory.protectionsThrough(node);
    if (through.length > 0) return through;
    const network = ancestorOf(node, ["VirtualNetwork"]);
    if (network) return machinesComingUpIn(this.#run.inventory, network);
    const mapping = ancestorOf(node, ["NetworkMapping"]);
    return mapping ? (this.#machinesByMapping().get(mapping) ?? NOBODY) : NOBODY;
  }

  /** Whether an object is no part of a machine. */
  isShared(node: Located): boolean {
    return machineOf(node) === undefined;
  }

  /**
   * Whether a row that was decided at an object applies to one of the machines that depend on it. What is decided at the
   * machine itself or a part of it does. An object can serve machines of several scenarios: a row of one document says
   * nothing of the others.
   */
  applies(node: Located, row: RowId, { possibleScenarios }: Protection): Applies {
    if (!this.isShared(node)) return "yes";
    const { binds } = this.#run.matrix.row(row);
    const bound = possibleScenarios.filter((scenario) => binds.includes(scenario));
    if (bound.length === 0) return "no";
    return bound.length === possibleScenarios.length ? "yes" : "perhaps";
  }

  #machinesByMapping(): Map<Located, Protection[]> {
    if (this.#byMapping) return this.#byMapping;
    const byMapping = new Map<Located, Protection[]>();
    const { inventory } = this.#run;
    for (const protection of inventory.protections()) {
      const mappings = (protection.machine.networkAdapters ?? []).flatMap((adapter) => {
        const target = targetNetworkOf(inventory, protection, adapter);
        if (typeof target === "string" || target.namedBy.nodeType !== "NetworkMappingTarget") return [];
        return target.namedBy.parent;
      });
      for (const mapping of new Set(mappings)) {
        const machines = byMapping.get(mapping);
        if (machines) machines.push(protection);
        else byMapping.set(mapping, [protection]);
      }
    }
    this.#byMapping = byMapping;
    return byMapping;
  }
}

function ancestorOf(node: Located, kinds: readonly string[]): Located | undefined {
  for (let at: Located | undefined = node; at !== undefined; at = at.parent) {
    if (kinds.includes(at.nodeType)) return at;
  }
  return undefined;
}
