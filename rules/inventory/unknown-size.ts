import {
  isSizeName,
  knownSizes,
  type ListedSeries,
  seriesWithoutSize,
} from "../../documents/tables/azure-machine-sizes.ts";
import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { nearest } from "../../inventory/text/nearest.ts";
import type { AzureReplication, AzureVirtualMachine, Replication } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { isNamed } from "../facts/names.ts";

/** What is further away than this is another size, and not the one that was meant. */
const FURTHEST = 2;

/** Reports names that no size of Azure's machines has: rows on it stay undecided, which readiness alone would tell. */
export default inventoryRule({
  name: "inventory/unknown-size",
  description: "A size that no machine of Azure is known to have",
  level: "warning",
  suggests: true,
  facts: ["AzureVirtualMachine.vmSize", "AzureReplication.targetVmSize", "Replication.targetVmSize"],
  messages: {
    built:
      "'{{written}}' is not built as Azure builds the names of sizes, so rows on it stay undecided. {{hint}}",
    listed:
      "'{{written}}' is not among the {{count}} sizes of {{series}} in drlint's list of {{date}}, so rows on it stay undecided. {{hint}}",
    rename: "Write '{{name}}'",
  },
  create({ file, report }) {
    const check = (written: string | undefined, place: () => Place) => {
      if (!isNamed(written)) return;
      const series = seriesWithoutSize(written);
      if (series === undefined && isSizeName(written)) return;
      const names = namesNear(written, series);
      const hint =
        names.length > 0 ? `Did you mean ${names.map((name) => `'${name}'`).join(" or ")}?` : ADVICE;
      const at = place();
      const suggestions = names.flatMap((name) => {
        const edit = at.origin === undefined && replaceScalar(file.document, at, name);
        return edit ? [{ messageId: "rename" as const, data: { name }, edits: [edit] }] : [];
      });
      report({
        messageId: series ? "listed" : "built",
        data: series
          ? { written, series: series.name, count: series.sizes.length, date: series.date, hint }
          : { written, hint },
        place: at,
        ...(suggestions.length > 0 ? { suggestions } : {}),
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

/** What a name may have been meant to be: figures must be the same, since each names another size. */
function namesNear(written: string, series: ListedSeries | undefined): readonly string[] {
  const whole = `Standard_${written
    .replace(/^Standard/i, "")
    .replace(/[\s-]+/g, "_")
    .replace(/^_+/, "")}`;
  if (!series && isSizeName(whole) && !seriesWithoutSize(whole)) return [whole];
  const alike = knownSizes().filter((name) => figuresIn(name) === figuresIn(written));
  return nearest(written, alike, FURTHEST);
}

function figuresIn(name: string): string {
  return name.replace(/\D+/g, " ").trim();
}

const ADVICE = "Write it as 'az vm list-skus' has it.";
