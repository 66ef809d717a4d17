import {
  isSizeName,
  knownSizes,
  type ListedSeries,
  machineSize,
  newestSizes,
  seriesWithoutSize,
} from "../../documents/tables/azure-machine-sizes.ts";
import type { AzureReplication, AzureVirtualMachine, Replication } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { isNamed } from "../facts/names.ts";
import { meantOr, nearNames, renamings } from "../facts/near-names.ts";

/** Reports sizes that drlint does not know, or that no machine of Azure can have: rows on them stay undecided, which readiness alone would tell. */
export default inventoryRule({
  name: "inventory/unknown-size",
  description: "A size that is not in drlint's list of Azure's sizes",
  level: "warning",
  suggests: true,
  facts: ["AzureVirtualMachine.vmSize", "AzureReplication.targetVmSize", "Replication.targetVmSize"],
  messages: {
    built:
      "'{{written}}' is not built as Azure builds the names of sizes, so rows on it stay undecided. {{hint}}",
    listed:
      "'{{written}}' is not among the {{count}} sizes of {{series}} in drlint's list of {{date}}, so rows on it stay undecided. {{hint}}",
    unlisted:
      "'{{written}}' is not in drlint's list of sizes of {{date}}, so rows on how much it has stay undecided. {{hint}}",
    rename: "Write '{{name}}'",
  },
  create({ file, report }) {
    const check = (written: string | undefined, place: () => Place) => {
      if (!isNamed(written) || machineSize(written)) return;
      const series = seriesWithoutSize(written);
      const messageId = series ? "listed" : isSizeName(written) ? "unlisted" : "built";
      // Each letter of a name that is built right says something: 'Standard_D4ps_v5' is no slip of 'Standard_D4as_v5'.
      const names = messageId === "unlisted" ? [] : namesNear(written, series);
      const at = place();
      report({
        messageId,
        data: {
          written,
          hint: meantOr(names, ADVICE[messageId]),
          date: series?.date ?? newestSizes,
          ...(series ? { series: series.name, count: series.sizes.length } : {}),
        },
        place: at,
        ...renamings(file.document, at, names),
      });
    };
    const target = (replication: Replication | AzureReplication) =>
      check(replication.targetVmSize, () => replication.at("targetVmSize"));
    return {
      AzureVirtualMachine: (machine: AzureVirtualMachine) =>
        check(machine.vmSize, () => machine.at("vmSize")),
      AzureReplication: target,
      Replication: target,
    };
  },
});

/** What a name may have been meant to be. */
function namesNear(written: string, series: ListedSeries | undefined): readonly string[] {
  const whole = `Standard_${written
    .replace(/^Standard/i, "")
    .replace(/[\s-]+/g, "_")
    .replace(/^_+/, "")}`;
  if (!series && whole !== written && isSizeName(whole) && !seriesWithoutSize(whole)) return [whole];
  return nearNames(written, knownSizes());
}

const AS_AZURE_HAS_IT = "Write it as 'az vm list-skus' has it.";

const ADVICE = {
  built: AS_AZURE_HAS_IT,
  listed: AS_AZURE_HAS_IT,
  unlisted: "'az vm list-skus' says whether Azure has it, and how many disks and adapters it takes.",
} as const;
