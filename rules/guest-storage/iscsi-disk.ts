import { storageTypeRule } from "../define/storage-type-rule.ts";

/** Reports disks that a guest reaches by iSCSI. */
export default storageTypeRule("iscsi", {
  name: "guest-storage/iscsi-disk",
  description: "A disk that a guest reaches by iSCSI",
  rows: ["hyperv-deployment-planner-run/iscsi-disk"],
  ofExcluded: true,
  message:
    "'{{machine}}' reaches disk '{{disk}}' by iSCSI, and Site Recovery does not support machines with such disks; excluding it does not help. Move the data to a virtual hard disk.",
});
