import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import {
  comparable,
  type InRegion,
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

/** Reports a storage account and a network of one machine that lie in different regions. */
export default rowRule({
  name: "regions/one-region",
  description: "A storage account and a network of one machine in different regions",
  level: "error",
  rows: [RESIDENCY, STORAGE, NETWORK],
  visit: "Replication",
  facts: VAULT_REGION_FACTS,
  factsOfRows: TARGET_REGION_FACTS,
  messages: {
    apart:
      "The {{what}} is in {{region}}, but the {{other}} is in {{otherRegion}}. Storage and network of a machine belong in one region: choose one in {{otherRegion}}.",
    apartFromVault:
      "The {{what}} is in {{region}}, but the {{other}} is in {{otherRegion}} and the vault in {{vaultRegion}}. Choose one in {{vaultRegion}}, where storage, network and vault belong.",
  },
  decide(replication, check) {
    const { vault, targets } = comparable(
      replication,
      vaultRegion(replication, check),
      targetsInRegions(check.binding.protections[0]!, check),
      check,
    );
    const first = targets[0];
    // All in one region: whether the vault is there too is a rule of its own, since that one is disputed.
    if (targets.every((target) => target.region === first?.region)) return;
    const wrong =
      vault === undefined
        ? targets.filter((target) => target.region !== first!.region)
        : targets.filter((target) => target.region !== vault);
    for (const target of wrong) {
      const other = farFrom(target, targets, vault);
      check.report({
        messageId: vault === undefined ? "apart" : "apartFromVault",
        data: {
          what: inWords(target),
          region: regionDisplayName(target.region),
          other: inWords(other),
          otherRegion: regionDisplayName(other.region),
          vaultRegion: regionDisplayName(vault ?? ""),
        },
        place: target.namedBy.at(target.property),
        related: [...placesOf(target), { place: other.object.at("region"), message: "the other region" }],
        rows: vault === undefined ? [RESIDENCY] : [RESIDENCY, target.row],
      });
    }
  },
});

/** One in another region to compare with, in the vault's region where there is one. */
function farFrom({ region }: InRegion, targets: readonly InRegion[], vault: string | undefined): InRegion {
  const others = targets.filter((target) => target.region !== region);
  return others.find((target) => target.region === vault) ?? others[0]!;
}
