import { regionDisplayName } from "../../schemas/values/region.ts";
import { type RowRuleSpec, rowRule } from "../define/row-rule.ts";
import type { InventoryRule } from "../define/rule-types.ts";
import {
  comparable,
  inWords,
  NETWORK,
  placesOf,
  RESIDENCY,
  STORAGE,
  TARGET_REGION_FACTS,
  targetsInRegions,
  VAULT_REGION_FACTS,
  vaultRegion,
} from "../facts/machines/regions.ts";

const spec: RowRuleSpec<"Replication", "elsewhere", unknown> = {
  name: "regions/vault",
  description: "A vault in another region than the storage account and the network of a machine",
  level: "error",
  rows: [RESIDENCY, STORAGE, NETWORK],
  visit: "Replication",
  facts: VAULT_REGION_FACTS,
  factsOfRows: TARGET_REGION_FACTS,
  messages: {
    elsewhere:
      "The vault '{{vault}}' is in {{vaultRegion}}, but the {{targets}} in {{region}}. The prerequisites ({{strictDate}}) ask for one region for all, the support matrix ({{looseDate}}) lets the vault lie elsewhere. Choose a vault in {{region}}, or lower this rule to a warning.",
  },
  decide(replication, check) {
    const { vault, targets } = comparable(
      replication,
      vaultRegion(replication, check),
      targetsInRegions(check.binding.protections[0]!, check),
      check,
    );
    const region = targets[0]?.region;
    if (vault === undefined || region === undefined || region === vault) return;
    if (targets.some((target) => target.region !== region)) return;
    const { documents } = check.run.matrix;
    check.report({
      messageId: "elsewhere",
      data: {
        vault: replication.vault!,
        vaultRegion: regionDisplayName(vault),
        region: regionDisplayName(region),
        targets: `${[...new Set(targets.map(inWords))].join(" and the ")} ${targets.length > 1 ? "are" : "is"}`,
        strictDate: documents["vmm-to-azure-prerequisites"].date,
        looseDate: documents["hyperv-to-azure"].date,
      },
      place: replication.at("vault"),
      related: [
        { place: check.inventory.follow(replication, "vault")!.at("region"), message: "the vault's region" },
        ...targets.flatMap(placesOf),
      ],
      rows: [RESIDENCY, ...targets.map((target) => target.row)],
    });
  },
};

/**
 * Reports a vault in another region than everything else of a machine. The documents disagree on it, so that it is a
 * rule of its own: its severity is the choice between them.
 */
const rule: InventoryRule = { ...rowRule(spec), asWarning: rowRule({ ...spec, level: "warning" }) };

export default rule;
