import { fold } from "../../inventory/names/name-index.ts";
import type { AzureDisk, AzureVolume } from "../../schemas/generated/types.ts";
import { diskRule } from "../define/disk-rule.ts";
import { needReplicatedOf } from "../facts/disks/replicated.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure/storage/ade-single-volumes";

/** Reports disks of which Azure Disk Encryption encrypts one volume and not another. */
export default diskRule({
  name: "azure-disks/single-volume-encrypted",
  description: "A disk of an Azure machine of which Azure Disk Encryption encrypts only some volumes",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: [ROW],
  facts: [
    "AzureVirtualMachine.azureDiskEncryption",
    "AzureVirtualMachine.volumes",
    "AzureVolume.disks",
    "AzureVolume.role",
    "AzureVolume.encrypted",
    "AzureDisk.role",
  ],
  messages: {
    single:
      "On disk '{{disk}}' of '{{machine}}' Azure Disk Encryption encrypts volume '{{encrypted}}' and not '{{plain}}'; Site Recovery does not support encryption of single volumes of a disk. Encrypt all of them, or move one to another disk.",
  },
  decide(disk, check) {
    const { parent: machine } = disk;
    if (check.verdict(ROW) !== "no") return;
    const encryption = check.need(machine, "azureDiskEncryption");
    if (encryption === undefined || encryption === "none") return;
    const volumes = (check.need(machine, "volumes") ?? []).filter(
      (volume) => !isNeverEncrypted(volume) && liesOn(volume, disk, check),
    );
    // One alone is encrypted or not.
    if (volumes.length < 2) return;
    const known = volumes.filter((volume) => check.need(volume, "encrypted") !== undefined);
    const [encrypted, plain] = [true, false].map((isEncrypted) => {
      const alike = known.filter((volume) => volume.encrypted === isEncrypted);
      return alike.find(({ role }) => role !== undefined) ?? alike[0];
    });
    if (!encrypted || !plain) return;
    // One that may be lost, or that nothing encrypts, does not count.
    if (check.need(encrypted, "role") === undefined || check.need(plain, "role") === undefined) return;
    if (!needReplicatedOf([disk], check)) return;
    check.report({
      messageId: "single",
      data: { disk: disk.name, machine: machine.name, encrypted: encrypted.name, plain: plain.name },
      place: plain.at("encrypted"),
      related: [{ place: encrypted.at("encrypted"), message: "this one is encrypted" }],
    });
  },
});

/** What a machine starts from is never encrypted, and what may be lost does not count. */
function isNeverEncrypted({ role }: AzureVolume): boolean {
  return role === "system" || role === "recovery" || role === "temporary";
}

function liesOn(volume: AzureVolume, disk: AzureDisk, check: Pick<RowCheck, "need">): boolean {
  return check.need(volume, "disks")?.some((name) => fold(name) === fold(disk.name)) ?? false;
}
