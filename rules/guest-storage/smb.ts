import { storageTypeRule } from "../define/storage-type-rule.ts";

/** Reports storage that a guest itself mounts over SMB. Disk files that the host keeps on a share are another matter. */
export default storageTypeRule("smb", {
  name: "guest-storage/smb",
  description: "Storage that a guest itself mounts over SMB",
  rows: ["hyperv-to-azure/guest-storage/smb3"],
  message:
    "'{{machine}}' mounts '{{disk}}' over SMB, which Site Recovery does not replicate. Move the data to a virtual hard disk, or exclude it and make the share reachable from Azure.",
});
