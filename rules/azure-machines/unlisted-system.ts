import { rowRule } from "../define/row-rule.ts";
import {
  LINUX,
  otherSystemOn,
  SYSTEM_FACTS,
  WINDOWS,
  whyUnlisted,
  windowsOn,
} from "../facts/machines/listed-systems.ts";

/** Warns of Azure machines with a system that the support matrix does not list, though nothing says that it is refused. */
export default rowRule({
  name: "azure-machines/unlisted-system",
  description:
    "An Azure machine with a system that is newer than the support matrix, or listed elsewhere only",
  level: "warning",
  rows: [WINDOWS, LINUX],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: SYSTEM_FACTS,
  messages: {
    unlisted:
      "'{{machine}}' runs '{{system}}', which the support matrix of {{date}} does not list{{why}}. Look into its newest edition, or ask Microsoft, before you rely on it.",
  },
  decide(machine, check) {
    const windows = windowsOn(machine, check);
    const found = windows ?? otherSystemOn(machine, check);
    if (!found) return;
    const { listing, system } = found;
    const why = whyUnlisted(listing);
    if (why === undefined) return;
    check.report({
      messageId: "unlisted",
      data: {
        machine: machine.name,
        system: system.name!,
        date: check.run.matrix.documents["azure-to-azure"].date,
        why,
      },
      place: system.at("name"),
      rows: [windows ? WINDOWS : LINUX],
    });
  },
});
