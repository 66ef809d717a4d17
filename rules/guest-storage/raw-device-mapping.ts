import { storageTypeRule } from "../define/storage-type-rule.ts";

/** Reports disks that are recorded as raw device mappings, which only VMware has. */
export default storageTypeRule("rdm", {
  name: "guest-storage/raw-device-mapping",
  description: "A disk recorded as a raw device mapping, which does not go with Hyper-V",
  rows: ["hyperv-to-azure/guest-storage/rdm"],
  message:
    "Disk '{{disk}}' is recorded as a raw device mapping, which Hyper-V does not have. Correct the record: a physical disk of the host that is handed through is 'passThrough'.",
});
