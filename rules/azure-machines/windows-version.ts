import { oldestWindows } from "../../documents/tables/azure-to-azure-systems.ts";
import { rowRule } from "../define/row-rule.ts";
import { SYSTEM_FACTS, WINDOWS, windowsOn } from "../facts/machines/listed-systems.ts";

/** Reports Azure machines with a Windows that Site Recovery does not replicate between regions. */
export default rowRule({
  name: "azure-machines/windows-version",
  description: "An Azure machine with a Windows that the support matrix does not take",
  level: "error",
  rows: [WINDOWS],
  visit: "AzureVirtualMachine",
  facts: SYSTEM_FACTS,
  messages: {
    old: "'{{machine}}' runs '{{system}}', and the oldest systems that the support matrix of {{date}} lists are {{oldest}}. Upgrade the machine before you enable replication.",
    nano: "'{{machine}}' runs Windows Server 2016 as Nano Server; the support matrix of {{date}} takes it with Server Core or Desktop Experience only. Move its work to such a server.",
    client:
      "'{{machine}}' runs '{{system}}' for {{architecture}}; the support matrix of {{date}} takes Windows clients for {{wanted}} only. Make the machine anew with such a system.",
  },
  decide(machine, check) {
    const found = windowsOn(machine, check);
    const messageId = found && MESSAGES[found.listing.kind];
    if (!messageId) return;
    const { system } = found;
    check.report({
      messageId,
      data: {
        machine: machine.name,
        system: system.name!,
        architecture: system.architecture ?? "",
        oldest: oldestWindows.names.join(" and "),
        wanted: check.limit(WINDOWS, "clientArchitecture"),
        date: check.run.matrix.documents["azure-to-azure"].date,
      },
      place: system.at(PROPERTIES[messageId]),
    });
  },
});

/** Where each finding stands. A property that is not recorded leads to the name, which says it then. */
const PROPERTIES = { old: "name", nano: "installation", client: "architecture" } as const;

const MESSAGES: { readonly [kind: string]: keyof typeof PROPERTIES | undefined } = {
  "not-listed": "old",
  nano: "nano",
  "not-x64": "client",
};
