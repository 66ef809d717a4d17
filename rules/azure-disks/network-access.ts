import { diskFeatureRule } from "../define/disk-rule.ts";

/** Warns of disks that networks may not all export, since those that are made of them may be exported from anywhere. */
export default diskFeatureRule({
  name: "azure-disks/network-access",
  description: "A disk of an Azure machine whose network access is restricted, which its copies' is not",
  level: "warning",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-questions/disk-network-access"],
  facts: ["AzureDisk.networkAccess"],
  message:
    "The network access of disk '{{disk}}' of '{{machine}}' is {{access}}, and Site Recovery makes its replica and the disk at the target with public access. Restrict these by hand, after a failover and after reprotection.",
  uses(disk, check) {
    const access = check.need(disk, "networkAccess");
    if (access === undefined || access === "AllowAll") return [];
    return [
      { place: disk.at("networkAccess"), data: { disk: disk.name, machine: disk.parent.name, access } },
    ];
  },
});
