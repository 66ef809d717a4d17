import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { rowRule } from "../define/row-rule.ts";
import { knownChurn, MACHINE_CHURN_FACTS, type MachineChurn } from "../facts/disks/machine-churn.ts";
import { CHURN_OPTION_FACTS, churnOption } from "../facts/machines/churn-option.ts";
import type { RowCheck } from "../run/row-check.ts";

const MACHINE = "azure-to-azure/churn/machine";
const HIGH = "azure-to-azure-high-churn/machine";

/** Warns of machines of which more data changes than Site Recovery carries over. */
export default rowRule({
  name: "azure-disks/machine-churn",
  description: "An Azure machine of which more data changes than Site Recovery keeps up with",
  level: "warning",
  rows: [MACHINE, HIGH],
  visit: "AzureVirtualMachine",
  facts: [...MACHINE_CHURN_FACTS, ...CHURN_OPTION_FACTS],
  messages: {
    normal:
      "Of '{{machine}}' {{atLeast}}{{churn}} change in a second; with Normal Churn Site Recovery keeps up with {{normal}}, and with High Churn with {{high}}. Choose High Churn when replication is enabled.",
    preview:
      "Of '{{machine}}' {{atLeast}}{{churn}} change in a second; Site Recovery keeps up with {{high}} with High Churn, and with up to {{preview}} in a preview alone, in some regions and with {{memory}} of memory. See whether the machine meets what the preview asks for.",
    tooMuch:
      "Of '{{machine}}' {{atLeast}}{{churn}} change in a second; Site Recovery keeps up with {{high}} with High Churn, and with no more than {{preview}} in a preview. Spread the data over several machines, or exclude disks that need not be there.",
  },
  decide(machine, check) {
    const normal = check.limit(MACHINE, "normalChurnBytes");
    const high = check.limit(MACHINE, "highChurnBytes");
    const preview = check.limit(HIGH, "previewChurnBytes");
    const total = churnOf(machine, check);
    if (total === undefined || total.bytes <= normal) return;
    const { bytes, place, isWhole } = total;
    const option = churnOption(machine.replication!, check);
    if (!isWhole && bytes <= high && option !== "Normal") check.unrecorded(machine, "averageChurn");
    const data = {
      machine: machine.name,
      churn: formatSize(bytes),
      atLeast: isWhole ? "" : "at least ",
      normal: formatSize(normal),
      high: formatSize(high),
      preview: formatSize(preview),
      memory: formatSize(check.limit("azure-to-azure-high-churn/memory", "previewMemoryBytes")),
    };
    const rows = option === "High" ? ([MACHINE, HIGH] as const) : ([MACHINE] as const);
    if (bytes > preview) check.report({ messageId: "tooMuch", data, place: place(), rows });
    else if (bytes > high) check.report({ messageId: "preview", data, place: place(), rows });
    else if (option === "Normal") check.report({ messageId: "normal", data, place: place(), rows });
  },
});

/** What changes on all disks that are replicated: more than that is no matter where it is too much already. */
function churnOf(
  machine: AzureVirtualMachine,
  check: Pick<RowCheck, "limit" | "unrecorded">,
): MachineChurn | undefined {
  const known = knownChurn(machine);
  if (known.isWhole || known.bytes > check.limit(MACHINE, "normalChurnBytes")) return known;
  check.unrecorded(machine, "averageChurn");
  return undefined;
}
