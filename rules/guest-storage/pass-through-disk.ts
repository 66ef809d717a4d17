import { storageTypeRule } from "../define/storage-type-rule.ts";

/** Reports pass-through disks of guests. */
export default storageTypeRule("passThrough", {
  name: "guest-storage/pass-through-disk",
  description: "A pass-through disk of a guest",
  rows: ["hyperv-deployment-planner-run/pass-through-disk"],
  ofExcluded: true,
  message:
    "Disk '{{disk}}' of '{{machine}}' is a pass-through disk, and Site Recovery does not support machines with such disks; excluding it does not help. Move the data to a virtual hard disk.",
});
