import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";

const TARGETS = "azure-to-azure/regions/brazil-south-targets";
const SOURCE_ONLY = "azure-to-azure/regions/brazil-south-source-only";
const TARGET_ONLY = "azure-to-azure/regions/brazil-southeast-target-only";

/** Reports pairs of regions that Site Recovery does not take because one of them is in Brazil. */
export default rowRule({
  name: "regions/brazil",
  description:
    "Brazil South as a target, a target that Brazil South does not have, or Brazil Southeast as a source",
  level: "error",
  rows: [TARGETS, SOURCE_ONLY, TARGET_ONLY],
  visit: "AzureReplication",
  facts: [...SOURCE_AND_TARGET_FACTS, "AzureReplication.state", "AzureReplication.activeLocation"],
  messages: {
    target:
      "'{{machine}}' is in {{source}}, from which machines replicate to {{count}} regions only, and {{target}} is none of them. Choose one of: {{targets}}.",
    sourceOnly:
      "'{{machine}}' is to replicate to {{target}}, which is a source only: machines replicate from there and fail back to it. Choose another region.",
    targetOnly:
      "'{{machine}}' is in {{source}}, which is a target only: machines replicate to it and not from there.",
  },
  decide(replication, check) {
    const { parent: machine, to } = replication;
    const source = check.need(machine, "region");
    const target = targetRegion(replication, check);
    const south = check.limit(SOURCE_ONLY, "region");
    const data = {
      machine: machine.name,
      source: regionDisplayName(source ?? ""),
      target: regionDisplayName(target ?? ""),
    };
    // To another zone of it machines replicate; and without a zone a rule of its own has it.
    const isWithin = source !== undefined && source === target;
    if (source === check.limit(TARGET_ONLY, "region"))
      check.report({ messageId: "targetOnly", data, place: machine.at("region"), rows: [TARGET_ONLY] });
    if (isWithin || target === undefined) return;
    const targets: readonly string[] = check.limit(TARGETS, "targets");
    if (source === south && !targets.includes(target)) {
      if (!isKnownRegion(target)) check.unrecorded(to!, "region", [TARGETS]);
      else
        check.report({
          messageId: "target",
          data: { ...data, count: targets.length, targets: targets.map(regionDisplayName).join(", ") },
          place: to!.at("region"),
          related: [{ place: machine.at("region"), message: "the machine runs here" }],
          rows: [TARGETS],
        });
    }
    if (target !== south) return;
    const { activeLocation } = replication;
    const state = check.inventory.replicationStateOf(replication);
    if (activeLocation === "recovery") return;
    // A machine that is not protected yet cannot be on its way back.
    const isFirst = activeLocation === "primary" || (state !== undefined && state !== "protected");
    if (!isFirst)
      check.unrecorded(replication, state === undefined ? "state" : "activeLocation", [SOURCE_ONLY]);
    else check.report({ messageId: "sourceOnly", data, place: to!.at("region"), rows: [SOURCE_ONLY] });
  },
});
