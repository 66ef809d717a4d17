import { hintFor } from "../../inventory/names/hint.ts";
import type { Resolution } from "../../inventory/names/resolution.ts";
import { ownTargetNetwork, targetNetworkOf } from "../../inventory/networks/target-network.ts";
import type { NetworkMapping } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { type Binding, bindingThrough } from "../run/binding.ts";
import type { LintRun } from "../run/lint-run.ts";

const ROW = "vmm-to-azure-prerequisites/network";
type Messages = "none" | "notThere" | "mappedNotThere";

const machines = check<"Replication", Messages>({
  visit: "Replication",
  rows: [ROW],
  facts: ["Replication.network"],
  // Whether one is chosen is asked by another rule.
  applies: ({ network }) => network !== undefined,
  decide(replication, check) {
    const [protection] = check.binding.protections;
    const own = ownTargetNetwork(check.inventory, protection!);
    const data = { machine: replication.parent.name };
    if (own === "none") {
      check.report({ messageId: "none", data, place: replication.at("network") });
      return;
    }
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
  },
});

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

/** Reports machines to Azure that are to come up in no Azure network, or in one that is not in the inventory. */
export default rowRuleOfChecks<Messages>({
  name: "prerequisites/azure-network",
  description: "A machine to Azure that is to get no network there, or one that is not in the inventory",
  level: "error",
  messages: {
    none: "'{{machine}}' is set to come up in no network. Name the Azure network that it is to be connected to.",
    notThere:
      "The Azure network '{{network}}' of '{{machine}}' is not in this inventory.{{hint}} Add it, or name another one.",
    mappedNotThere:
      "'{{source}}' is mapped to the Azure network '{{network}}', which is not in this inventory.{{hint}} Add it, or map to another one.",
  },
  checks: [machines, mappings],
});
