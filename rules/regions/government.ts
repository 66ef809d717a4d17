import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { SOURCE_AND_TARGET_FACTS, targetRegion } from "../facts/machines/azure-regions.ts";

const ROW = "azure-to-azure-trusted-launch/government";

/** Reports trusted launch machines that replicate between regions of US Gov and of US DoD. */
export default rowRule({
  name: "regions/government",
  description: "A trusted launch machine that replicates from US Gov to US DoD, or back",
  level: "error",
  rows: [ROW],
  visit: "AzureReplication",
  facts: [...SOURCE_AND_TARGET_FACTS, "AzureVirtualMachine.securityType"],
  messages: {
    mixed:
      "'{{machine}}' has trusted launch and is to replicate from {{source}} to {{target}}, but such machines do not replicate between US Gov and US DoD. Choose a region of {{own}}.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    if (machine.securityType !== undefined && machine.securityType !== "TrustedLaunch") return;
    const source = check.need(machine, "region");
    const target = targetRegion(replication, check);
    const gov: readonly string[] = check.limit(ROW, "usGov");
    const dod: readonly string[] = check.limit(ROW, "usDoD");
    if (source === undefined || target === undefined) return;
    const isMixed =
      (gov.includes(source) && dod.includes(target)) || (dod.includes(source) && gov.includes(target));
    if (!isMixed || check.need(machine, "securityType") === undefined) return;
    check.report({
      messageId: "mixed",
      data: {
        machine: machine.name,
        source: regionDisplayName(source),
        target: regionDisplayName(target),
        own: gov.includes(source) ? "US Gov" : "US DoD",
      },
      place: replication.to!.at("region"),
      related: [
        { place: machine.at("region"), message: "the machine runs here" },
        { place: machine.at("securityType"), message: "trusted launch" },
      ],
    });
  },
});
