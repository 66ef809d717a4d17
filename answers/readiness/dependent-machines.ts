import type { RowId } from "../../documents/index.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { ownTargetNetwork, targetNetworkOf } from "../../inventory/networks/target-network.ts";
import { machineOf } from "../../inventory/nodes/machines.ts";
import { hostOf } from "../../inventory/protection/clusters.ts";
import type { Protection } from "../../inventory/protection/protection.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import type { MissingFact } from "../../rules/run/missing-fact.ts";
import type { ResourceGroup } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { addTo } from "../../schemas/values/groups.ts";

/** Whether a row applies to a machine; `perhaps` where it does in only some of the scenarios that the machine may have. */
export type Applies = "yes" | "perhaps" | "no";

const NOBODY: readonly Protection[] = [];

/** What is known of an object. */
interface Dependents {
  readonly node: Located;
  readonly machines: readonly Protection[];
  /** Whether it is no part of a machine. */
  readonly isShared: boolean;
}

/** Which machines depend on an object, and whether a row that was decided there applies to each of them. */
export class DependentMachines {
  readonly #run: LintRun;
  #byTarget: Map<Located, Protection[]> | undefined;
  /** By the names of resource groups, folded. */
  #byGroup: Map<string, Protection[]> | undefined;
  readonly #all: ReadonlySet<Protection>;
  #last: Dependents | undefined;

  constructor(run: LintRun) {
    this.#run = run;
    this.#all = new Set(run.inventory.protections());
  }

  /** The machines that an object belongs to or serves; for a network, or a mapping to it, those that come up in it. */
  of(node: Located): readonly Protection[] {
    return this.#about(node).machines;
  }

  #about(node: Located): Dependents {
    // What was decided is read object by object, with dozens of rows at each.
    if (this.#last?.node !== node) {
      this.#last = { node, machines: this.#find(node), isShared: machineOf(node) === undefined };
    }
    return this.#last;
  }

  #find(node: Located): readonly Protection[] {
    const through = this.#run.inventory.protectionsThrough(node);
    if (through.length > 0) return through;
    const group = ancestorOf(node, ["ResourceGroup"]) as ResourceGroup | undefined;
    if (group) return this.#machinesOfGroup(group.name);
    const target = ancestorOf(node, ["NetworkMapping", "VirtualNetwork"]);
    return target ? (this.#machinesByTarget().get(target) ?? NOBODY) : NOBODY;
  }

  /**
   * The same for a row. A host has also those through which the check of the row holds it: the hosts of a cloud hold its
   * machines. A subnet has only those, of the machines of its network.
   */
  ofRow(node: Located, row: RowId): readonly Protection[] {
    const own = this.of(node);
    if (node.nodeType === "VirtualNetworkSubnet") {
      const bound = new Set(this.#run.protectionsBoundBy(node, row));
      return own.filter((each) => bound.has(each));
    }
    // A network can be held through machines that come up in it in a test only, and those it does not hold back.
    if (node.nodeType !== "HyperVHost") return own;
    // Rules on changes hold objects through machines of the earlier state too.
    const others = this.#run
      .protectionsBoundBy(node, row)
      .filter((each) => !own.includes(each) && this.#all.has(each));
    return others.length === 0 ? own : [...own, ...others];
  }

  /**
   * Calls a function with the machines for which some rows that were decided at an object hold, or perhaps do, each with
   * those rows. There are a hundred thousand such questions, nearly all at parts of a machine.
   */
  forRows(
    node: Located,
    rows: readonly RowId[],
    take: (protection: Protection, applying: readonly RowId[]) => void,
  ): void {
    if (!this.isShared(node)) {
      for (const protection of this.of(node)) take(protection, rows);
      return;
    }
    const machines = new Map<Protection, RowId[]>();
    for (const row of rows) {
      for (const protection of this.ofRow(node, row)) {
        if (this.applies(node, row, protection) !== "no") addTo(machines, protection, row);
      }
    }
    for (const [protection, applying] of machines) take(protection, applying);
  }

  /**
   * The machines that perhaps depend on a host, or on a part of one, and the fact that would tell: whether it is a node of
   * their cluster.
   */
  perhapsOf(node: Located): readonly [machines: readonly Protection[], tells: MissingFact] | undefined {
    if (!this.isShared(node)) return undefined;
    const machines = this.#run.inventory.protectionsPerhapsThrough(node);
    const host = machines.length === 0 ? undefined : hostOf(node);
    return host && [machines, { node: host, fact: "HyperVHost.cluster" }];
  }

  /** Whether an object is no part of a machine. */
  isShared(node: Located): boolean {
    return this.#about(node).isShared;
  }

  /**
   * Whether a row that was decided at an object applies to one of the machines that depend on it. What is decided at the
   * machine itself or a part of it does. An object can serve machines of several scenarios: a row of one document says
   * nothing of the others.
   */
  applies(node: Located, row: RowId, { possibleScenarios }: Protection): Applies {
    if (!this.isShared(node)) return "yes";
    const { binds } = this.#run.matrix.row(row);
    let bound = 0;
    for (const scenario of possibleScenarios) if (binds.includes(scenario)) bound++;
    if (bound === 0) return "no";
    return bound === possibleScenarios.length ? "yes" : "perhaps";
  }

  /** @param name undefined where it cannot be read, so that it may be any group */
  #machinesOfGroup(name: string | undefined): readonly Protection[] {
    if (name === undefined) return [...this.#all];
    if (!this.#byGroup) {
      this.#byGroup = new Map();
      for (const protection of this.#all)
        for (const group of groupsOf(protection)) addTo(this.#byGroup, group, protection);
    }
    return this.#byGroup.get(fold(name)) ?? NOBODY;
  }

  /** By the networks that they come up in after a failover, and by the mappings that lead there. */
  #machinesByTarget(): Map<Located, Protection[]> {
    if (this.#byTarget) return this.#byTarget;
    const byTarget = new Map<Located, Protection[]>();
    const { inventory } = this.#run;
    for (const protection of inventory.protections()) {
      const targets = new Set<Located>();
      const own = ownTargetNetwork(inventory, protection);
      if (typeof own === "object" && own.network) targets.add(own.network);
      for (const adapter of protection.machine.networkAdapters ?? []) {
        const target = targetNetworkOf(inventory, protection, adapter);
        if (typeof target === "string") continue;
        if (target.network) targets.add(target.network);
        if (target.namedBy.nodeType === "NetworkMappingTarget") targets.add(target.namedBy.parent);
      }
      for (const target of targets) {
        addTo(byTarget, target, protection);
      }
    }
    this.#byTarget = byTarget;
    return byTarget;
  }
}

function ancestorOf(node: Located, kinds: readonly string[]): Located | undefined {
  for (let at: Located | undefined = node; at !== undefined; at = at.parent) {
    if (kinds.includes(at.nodeType)) return at;
  }
  return undefined;
}

/** The resource groups that a machine lies in, comes up in, or has its vault in. */
function groupsOf({ machine, vault }: Protection): ReadonlySet<string> {
  const own = machine.nodeType === "AzureVirtualMachine" ? machine.resourceGroup : undefined;
  const groups = [own, machine.replication?.resourceGroup, vault?.resourceGroup];
  return new Set(groups.flatMap((group) => (group === undefined ? [] : fold(group))));
}
