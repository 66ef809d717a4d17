import { storageTypeRule } from "../define/storage-type-rule.ts";

/** Reports disks of guests that are recorded as NFS storage, which Hyper-V does not give them. */
export default storageTypeRule("nfs", {
  name: "guest-storage/nfs",
  description: "A guest's disk recorded as NFS storage, which does not go with Hyper-V",
  rows: ["hyperv-to-azure/guest-storage/nfs"],
  message:
    "Disk '{{disk}}' is recorded as NFS storage, which a machine on Hyper-V does not have. Correct the record; a share that '{{machine}}' mounts over NFS is not replicated.",
});
