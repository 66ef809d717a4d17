import { hintFor } from "../../inventory/names/hint.ts";
import type { Resolution } from "../../inventory/names/resolution.ts";
import { ownTargetNetwork, targetNetworkOf } from "../../inventory/networks/target-network.ts";
import type { NetworkMapping, Replication } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { type Binding, bindingThrough } from "../run/binding.ts";
import { leftOut } from "../run/choices.ts";
import type { LintRun } from "../run/lint-run.ts";

const ROW = "vmm-to-azure-prerequisites/network";
type Messages = "none" | "notMapped" | "notThere" | "mappedNotThere";

const machines = check<"Replication", Messages>({
  visit: "Replication",
  rows: [ROW],
  facts: [
    "Replication.network",
    "VirtualMachine.networkAdapters",
    "NetworkAdapter.network",
    "NetworkMappingTarget.network",
    "Inventory.networkMappings",
  ],
  decide(replication, check) {
    const [protection] = check.binding.protections;
    const own = ownTargetNetwork(check.inventory, protection!);
    const data = { machine: replication.parent.name };
    if (own === "none") {
      check.report({ messageId: "none", data, place: replication.at("network") });
    } else if (own) {
      const resolution = check.inventory.resolve(replication, "network");
      if (resolution.kind === "ambiguous" || resolution.kind === "unknown")
        check.unrecorded(replication, "network");
      if (resolution.kind === "missing") {
        check.report({
          messageId: "notThere",
          data: { ...data, network: resolution.name, hint: hintFor(check.inventory, resolution) },
          place: replication.at("network"),
          answers: { node: replication, property: "network" },
        });
      }
    } else if (leftOut(replication) === "to-choose") decideByMapping(replication, check);
    else check.unrecorded(replication, "network");
  },
});

/** A machine without network of its own gets one when the network of one of its adapters is mapped. */
function decideByMapping(replication: Replication, check: Parameters<typeof machines.decide>[1]): void {
  // Mappings are VMM's: nothing can be said while it is not known whether VMM manages the host.
  if (!check.binding.isSure) {
    check.broken();
    return;
  }
  const machine = replication.parent;
  const adapters = check.need(machine, "networkAdapters");
  if (!adapters) return;
  const answers = adapters.map((adapter) => ({
    adapter,
    answer: targetNetworkOf(check.inventory, check.binding.protections[0]!, adapter),
  }));
  const given = answers.flatMap(({ answer }) => (typeof answer === "object" ? answer : []));
  if (given.some(({ network }) => network)) return;
  const unknown = answers.find(({ answer }) => answer === "unknown");
  if (unknown) {
    const { root } = check.inventory.files[0]!;
    const areMappingsRecorded = check.inventory.files.some(({ root }) => root.networkMappings !== undefined);
    if (unknown.adapter.network === undefined || areMappingsRecorded)
      check.unrecorded(unknown.adapter, "network");
    else check.unrecorded(root, "networkMappings");
  } else if (given.some(({ namedBy }) => check.inventory.resolve(namedBy, "network").kind !== "missing")) {
    check.unrecorded(given[0]!.namedBy, "network");
  } else if (given.length > 0) check.broken();
  else {
    check.report({
      messageId: "notMapped",
      data: { machine: machine.name },
      place: machine.atKey("replication"),
      related: adapters
        .filter((adapter) => adapter.network !== "none")
        .map((adapter) => ({
          place: adapter.at("network"),
          message: "this network is mapped to no Azure network",
        })),
    });
  }
}

/** A mapping whose target is not in the inventory is reported once, however many machines come by it. */
const mappings = check<"NetworkMapping", Messages>({
  visit: "NetworkMapping",
  rows: [ROW],
  facts: [],
  binding: (mapping, run) => (missingTarget(mapping, run) ? throughMachinesOn(mapping, run) : undefined),
  decide({ target, ...mapping }, check) {
    const resolution = check.inventory.resolve(target, "network") as Resolution & { kind: "missing" };
    check.report({
      messageId: "mappedNotThere",
      data: {
        network: resolution.name,
        source: mapping.source.network,
        hint: hintFor(check.inventory, resolution),
      },
      place: target.at("network"),
      answers: { node: target, property: "network" },
    });
  },
});

function missingTarget(mapping: NetworkMapping, { inventory }: LintRun): boolean {
  return (
    inventory.mappings.kindOf(mapping) === "vmm-to-azure" &&
    inventory.resolve(mapping.target, "network").kind === "missing"
  );
}

function throughMachinesOn({ source, target }: NetworkMapping, run: LintRun): Binding | undefined {
  const { inventory, matrix } = run;
  const server = inventory.follow(source, "vmmServer");
  if (!server) return undefined;
  const onIt = inventory.protectionsThrough(server).filter((protection) => {
    const adapters = protection.machine.networkAdapters ?? [];
    return adapters.some((adapter) => {
      const answer = targetNetworkOf(inventory, protection, adapter);
      return typeof answer === "object" && answer.namedBy === target;
    });
  });
  return bindingThrough(onIt, matrix.row(ROW).binds);
}

/** Reports machines to Azure that get no Azure network, or one that is not in the inventory. */
export default rowRuleOfChecks<Messages>({
  name: "prerequisites/azure-network",
  description: "A machine to Azure that gets no network there, or one that is not in the inventory",
  level: "error",
  messages: {
    none: "'{{machine}}' is set to come up in no network. Name the Azure network that it is to be connected to.",
    notMapped:
      "'{{machine}}' gets no network in Azure: its replication names none, and none of its VM networks is mapped to one. Name a network under 'network', or map its VM network.",
    notThere:
      "The Azure network '{{network}}' of '{{machine}}' is not in this inventory.{{hint}} Add it, or name another one.",
    mappedNotThere:
      "'{{source}}' is mapped to the Azure network '{{network}}', which is not in this inventory.{{hint}} Add it, or map to another one.",
  },
  checks: [machines, mappings],
});
