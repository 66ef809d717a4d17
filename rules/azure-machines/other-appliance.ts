import { rowRule } from "../define/row-rule.ts";
import { APPLIANCE, needPublisher } from "../facts/machines/image-publisher.ts";

/** Warns of machines of a publisher of appliances that the support matrix does not name. */
export default rowRule({
  name: "azure-machines/other-appliance",
  description: "A network appliance of a publisher that the support matrix does not name",
  level: "warning",
  rows: [APPLIANCE],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.imagePublisher"],
  messages: {
    unlisted:
      "'{{machine}}' comes from an image of '{{publisher}}', a vendor of network appliances. The support matrix of {{date}} names those of Palo Alto as not supported, and says of all that many let no agent in. Ask the vendor, and test a failover.",
  },
  decide(machine, check) {
    const found = needPublisher(machine, check);
    if (found?.kind !== "other") return;
    check.report({
      messageId: "unlisted",
      data: {
        machine: machine.name,
        publisher: found.publisher,
        date: check.run.matrix.documents["azure-to-azure"].date,
      },
      place: machine.at("imagePublisher"),
    });
  },
});
