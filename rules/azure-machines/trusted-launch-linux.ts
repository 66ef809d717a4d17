import { trustedLaunchLinux } from "../../documents/tables/azure-to-azure-systems.ts";
import { releasesInWords } from "../../documents/tables/listed-releases.ts";
import { rowRule } from "../define/row-rule.ts";
import { TRUSTED_LINUX, TRUSTED_LINUX_FACTS, trustedLinuxOn } from "../facts/machines/trusted-launch.ts";

/** Reports trusted launch machines with a Linux that Site Recovery does not take there, or that were made too early. */
export default rowRule({
  name: "azure-machines/trusted-launch-linux",
  description:
    "A trusted launch machine with a Linux that Site Recovery does not take there, or made too early",
  level: "error",
  rows: [TRUSTED_LINUX],
  visit: "AzureVirtualMachine",
  facts: [...TRUSTED_LINUX_FACTS, "AzureVirtualMachine.timeCreated"],
  messages: {
    system:
      "'{{machine}}' is a trusted launch machine with '{{system}}', which the article on such machines of {{date}} does not list. {{listed}}. Plan another way to recover it, or use another system.",
    early:
      "'{{machine}}' is a trusted launch machine with Linux that was made on {{created}}; Site Recovery takes those that were made after {{from}} only. Make it anew.",
  },
  decide(machine, check) {
    const found = trustedLinuxOn(machine, check);
    if (!found) return;
    const { guest, system, listing } = found;
    const data = { machine: machine.name, system: system.name! };
    const { date } = check.run.matrix.documents["azure-to-azure-trusted-launch"];
    if (listing.kind === "not-listed") {
      const own = trustedLaunchLinux.find(({ name }) => name === guest.name);
      const listed = own
        ? `Of ${guest.name} it has ${releasesInWords(own)}`
        : `It has ${trustedLaunchLinux.map(({ name }) => name).join(", ")}`;
      check.report({ messageId: "system", data: { ...data, date, listed }, place: system.at("name") });
      return;
    }
    const created = check.need(machine, "timeCreated");
    const from = check.limit(TRUSTED_LINUX, "createdFrom");
    if (created === undefined || Date.parse(created) >= Date.parse(from)) return;
    check.report({
      messageId: "early",
      data: { ...data, created: created.slice(0, 10), from },
      place: machine.at("timeCreated"),
    });
  },
});
