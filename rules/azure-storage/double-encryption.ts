import type { Replication } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { canonicalRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { checkTool, ENCRYPTION_FACTS, encryptionOf } from "../facts/disks/disk-encryption.ts";
import { hasManagedDisks } from "../facts/disks/managed-disks.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/azure-storage/double-encryption";
type Message = "unmanaged" | "olderTool" | "region";

interface Options {
  /** Regions that do not offer double encryption, beside those that the matrix knows of. */
  readonly regionsWithout: readonly string[];
}

/** Reports double encryption where Site Recovery or the region does not support it. */
export default rowRule<"Replication", Message, Options>({
  name: "azure-storage/double-encryption",
  description:
    "Double encryption without managed disks, with a module that is too old, or in a region that lacks it",
  level: "error",
  rows: [ROW],
  visit: "Replication",
  facts: [
    ...ENCRYPTION_FACTS,
    "StorageAccount.region",
    "VirtualNetwork.region",
    "Vault.region",
    "Replication.vault",
  ],
  messages: {
    unmanaged:
      "'{{machine}}' is set to double encryption, which Site Recovery supports with managed disks only. Let it come up with managed disks.",
    olderTool:
      "The double encryption of '{{machine}}' was set up with PowerShell Az {{version}}; {{minimum}} or later is needed. Set replication up again with a newer module.",
    region:
      "'{{machine}}' is set to double encryption, which {{region}} is known not to offer. Encrypt its disks another way, or choose another region.",
  },
  options: {
    schema: {
      type: "object",
      properties: {
        regionsWithout: {
          description: "Regions that do not offer double encryption, beside those that drlint knows of.",
          type: "array",
          items: { type: "string" },
        },
      },
      additionalProperties: false,
    },
    defaults: { regionsWithout: [] },
  },
  decide(replication, check) {
    const encryption = encryptionOf(replication, "double", check);
    if (!encryption) return;
    const machine = replication.parent.name;
    checkTool(encryption, ROW, check);
    if (hasManagedDisks(replication, check) === false) {
      const related = [{ place: encryption.at("type"), message: "the double encryption" }];
      check.report({
        messageId: "unmanaged",
        data: { machine },
        place: replication.at("managedDisks"),
        related,
      });
    }
    const without = regionsWithout(check);
    const target = without.size > 0 ? targetRegion(replication, check) : undefined;
    if (target && without.has(target.region)) {
      const related = [{ place: target.of.at("region"), message: "the region" }];
      const data = { machine, region: regionDisplayName(target.region) };
      check.report({ messageId: "region", data, place: encryption.at("type"), related });
    }
  },
});

function regionsWithout(check: RowCheck<Message, Options>): ReadonlySet<string> {
  const known: readonly string[] = check.limit(ROW, "regionsWithoutDoubleEncryption");
  return new Set([...known, ...check.options.regionsWithout].map(canonicalRegion));
}

// The machine comes up in the region of its network; the account and the vault are to lie there too.
function targetRegion(
  replication: Replication,
  check: RowCheck<Message, Options>,
): { region: string; of: Located } | undefined {
  const protection = check.inventory.protectionOf(replication.parent);
  const network = check.inventory.follow(replication, "network");
  const of = [network, protection?.storageAccount, protection?.vault].find(
    (each) => each?.region !== undefined,
  );
  if (of) return { region: of.region!, of };
  if (protection?.vault) check.need(protection.vault, "region");
  else check.unrecorded(replication, "vault");
  return undefined;
}
