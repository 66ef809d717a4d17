import { placeOfFact } from "../../inventory/earlier/place-of-fact.ts";
import { diskRule } from "../define/disk-rule.ts";
import { isOfOtherKind } from "../facts/disks/disk-sku.ts";
import { CHURN_OPTION_FACTS, churnOption } from "../facts/machines/churn-option.ts";

const ROW = "azure-to-azure-enable/high-churn-disks";

/** Reports Premium SSD v2 and Ultra disks of machines that do not replicate with High Churn. */
export default diskRule({
  name: "azure-disks/without-high-churn",
  description: "A Premium SSD v2 or Ultra disk of a machine that replicates with Normal Churn",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: ["AzureDisk.sku", ...CHURN_OPTION_FACTS],
  messages: {
    normal:
      "Disk '{{disk}}' of '{{machine}}' is of the kind {{sku}}, which replicates with High Churn alone, and the machine is set up for Normal Churn. Choose High Churn, with a cache account of premium block blobs.",
  },
  decide(disk, check) {
    if (isOfOtherKind(disk, check.limit(ROW, "skus"))) return;
    const { parent: machine } = disk;
    const replication = machine.replication!;
    const option = churnOption(replication, check);
    if (option === "High") return;
    const sku = check.need(disk, "sku");
    if (sku === undefined || option === undefined) return;
    const told = replication.churn === undefined ? "cacheStorageAccount" : "churn";
    check.report({
      messageId: "normal",
      data: { disk: disk.name, machine: machine.name, sku },
      place: disk.at("sku"),
      related: [
        {
          place: placeOfFact(replication, told),
          message: told === "churn" ? "the churn option" : "its cache account is a standard one",
        },
      ],
    });
  },
});
