import { type AnyCheck, check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { needShared, SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { tellsSku } from "../facts/disks/target-sku.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";
import { redundancyOf } from "../facts/storage-accounts/redundancy.ts";

const ROW = "azure-to-azure/storage/redundancy";

type Message = "account" | "disk";

const accounts = check<"StorageAccount", Message>({
  visit: "StorageAccount",
  rows: [ROW],
  facts: ["StorageAccount.sku"],
  decide(account, check) {
    const sku = check.need(account, "sku");
    if (sku === undefined || !check.limit(ROW, "unlistedRedundancies").includes(redundancyOf(sku))) return;
    const { date } = check.run.matrix.documents["azure-to-azure"];
    check.report({
      messageId: "account",
      data: { account: account.name, sku, date },
      place: account.at("sku"),
    });
  },
});

const disks = check<"AzureDisk", Message>({
  visit: "AzureDisk",
  rows: [ROW],
  facts: ["AzureDisk.sku", ...SHARED_DISK_FACTS, "AzureDisk.targetSku", ...ZONE_FACTS],
  applies: isReplicated,
  decide(disk, check) {
    const sku = check.need(disk, "sku");
    if (sku === undefined || redundancyOf(sku) !== "ZRS") return;
    // Shared disks, and disks that go to another zone, have rows of their own.
    if (needShared(disk, check) !== false) return;
    const replication = disk.parent.replication!;
    if (goesToZone(replication, check) !== false) return;
    // What is not chosen becomes what the disk is.
    if (tellsSku(disk, check.inventory) === "sku") return;
    const target = disk.targetSku;
    if (target === undefined) return check.unrecorded(disk, "targetSku");
    if (redundancyOf(target) === "ZRS") return;
    check.report({
      messageId: "disk",
      data: { disk: disk.name, machine: disk.parent.name, sku, target },
      place: disk.at("targetSku"),
      related: [{ place: disk.at("sku"), message: "its kind" }],
    });
  },
});

/** Warns of redundancy that the support matrix does not list, and of zone-redundant disks that are to come up as other ones. */
export default rowRuleOfChecks<Message>({
  name: "azure-storage/redundancy",
  description:
    "A cache account redundant by zone and region, or a zone-redundant disk that comes up as another one",
  level: "warning",
  messages: {
    account:
      "Account '{{account}}' is redundant by zone and region together ({{sku}}). The support matrix of {{date}} lists LRS, ZRS, GRS and RA-GRS alone. Use an account with one of these.",
    disk: "Disk '{{disk}}' of '{{machine}}' is zone-redundant ({{sku}}) and is to come up as {{target}}. Site Recovery has been reported to replicate such disks to zone-redundant ones alone: choose such a kind.",
  },
  checks: [
    accounts,
    disks,
    check(unlisted("disks", [ROW], undefined, "AzureVirtualMachine")) as AnyCheck<Message>,
  ],
});
