import { linuxVolumeRule } from "../define/linux-volume-rule.ts";

const ROW = "azure-to-azure/guest-storage/file-systems";

/** Reports volumes of Azure machines with a file system of Linux that Site Recovery does not support. */
export default linuxVolumeRule({
  name: "azure-machines/file-system",
  description: "A volume of an Azure machine with a file system of Linux that is not supported",
  level: "error",
  rows: [ROW],
  facts: ["AzureVolume.fileSystem", "AzureVolume.role"],
  messages: {
    other:
      "Volume '{{volume}}' of '{{machine}}' has the file system {{fileSystem}}; on Linux Site Recovery supports {{listed}}. Move the data to a volume with one of these, or exclude its disk.",
  },
  wrong(volume, check) {
    // The EFI partition is FAT everywhere, and swap holds nothing that is to last.
    if (volume.role === "system" || volume.role === "temporary") return undefined;
    const fileSystem = check.need(volume, "fileSystem");
    const listed = check.limit(ROW, "fileSystems");
    const own = fileSystem?.toLowerCase();
    if (own === undefined || listed.includes(own) || check.limit(ROW, "notMeant").includes(own))
      return undefined;
    if (check.need(volume, "role") === undefined) return undefined;
    return {
      messageId: "other",
      data: {
        volume: volume.name,
        machine: volume.parent.name,
        fileSystem: fileSystem!,
        listed: `${listed.slice(0, -1).join(", ")} and ${listed.at(-1)}`,
      },
      place: volume.at("fileSystem"),
    };
  },
});
