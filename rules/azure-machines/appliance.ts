import { featureRule } from "../define/feature-rule.ts";
import { APPLIANCE, needPublisher } from "../facts/machines/image-publisher.ts";

/** Reports machines of a publisher whose appliances Site Recovery does not support. */
export default featureRule({
  name: "azure-machines/appliance",
  description: "A network appliance of a publisher that Site Recovery does not support",
  level: "error",
  rows: [APPLIANCE],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.imagePublisher"],
  message:
    "'{{machine}}' is an appliance of '{{publisher}}', which Site Recovery does not support: it lets no agent in. Set a second one up at the target, as its vendor says.",
  uses(machine, check) {
    const found = needPublisher(machine, check);
    if (found?.kind !== "refused") return [];
    return [
      { place: machine.at("imagePublisher"), data: { machine: machine.name, publisher: found.publisher } },
    ];
  },
});
