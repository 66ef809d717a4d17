import { rowRule } from "../define/row-rule.ts";
import { whyUnlisted } from "../facts/machines/listed-systems.ts";
import { TRUSTED_LINUX, TRUSTED_LINUX_FACTS, trustedLinuxOn } from "../facts/machines/trusted-launch.ts";

/** Warns of trusted launch machines with a Linux that is newer than the article on them. */
export default rowRule({
  name: "azure-machines/trusted-launch-unlisted",
  description: "A trusted launch machine with a Linux that is newer than the article on such machines",
  level: "warning",
  rows: [TRUSTED_LINUX],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: TRUSTED_LINUX_FACTS,
  messages: {
    unlisted:
      "'{{machine}}' is a trusted launch machine with '{{system}}', which the article on such machines of {{date}} does not list{{why}}. Look into its newest edition, or ask Microsoft, before you rely on it.",
  },
  decide(machine, check) {
    const found = trustedLinuxOn(machine, check);
    if (!found) return;
    const { listing, system } = found;
    const why = whyUnlisted(listing);
    if (why === undefined) return;
    const { date } = check.run.matrix.documents["azure-to-azure-trusted-launch"];
    check.report({
      messageId: "unlisted",
      data: { machine: machine.name, system: system.name!, date, why },
      place: system.at("name"),
    });
  },
});
