import type { Disk } from "../../schemas/generated/types.ts";
import { diskFeatureRule } from "../define/disk-rule.ts";
import type { Use } from "../define/feature-rule.ts";
import { diskFilesOf, type FileUse } from "../facts/disks/disk-files.ts";
import { PREREQUISITES } from "../facts/prerequisites.ts";
import type { RelatedPlace } from "../run/finding.ts";

/** Reports disks that several machines use: those marked so, and files that stand under two machines. */
export default diskFeatureRule({
  name: "azure-vm-requirements/shared-disk",
  description: "A disk that several machines use",
  level: "error",
  looksAround: true,
  rows: [
    "hyperv-to-azure/azure-vm-requirements/shared-vhd",
    "hyperv-to-azure/guest-storage/shared-cluster-disk",
  ],
  follows: [PREREQUISITES],
  facts: ["Disk.shared", "Disk.storageType", "Disk.path", "VirtualMachine.host", "HyperVHost.cluster"],
  message:
    "{{what}}, and Site Recovery does not replicate shared disks. Give each machine a disk of its own, or exclude the disk and see whether replication can be enabled then.",
  uses(disk, check) {
    const fileUse = diskFilesOf(check.inventory).useOf(disk);
    const use = useOf(disk, fileUse);
    if (use) return [use];
    const { open } = fileUse;
    check.need(disk, "shared");
    if (open === "host") check.needHost(check.inventory.protectionOf(disk.parent)!);
    else if (open) check.unrecorded(check.inventory.follow(disk.parent, "host")!, "cluster");
    return [];
  },
});

/** The value that shows best that a disk is shared. */
function useOf(disk: Disk, { others, count }: FileUse): Use | undefined {
  const related = others.map((other): RelatedPlace => {
    return { place: other.at("path"), message: `the same file, of '${other.parent.name}'` };
  });
  const name = `Disk '${disk.name}' of '${disk.parent.name}'`;
  if (disk.shared === true) {
    return { place: disk.at("shared"), data: { what: `${name} is marked as shared` }, related };
  }
  if (disk.storageType === "clusterShared") {
    return { place: disk.at("storageType"), data: { what: `${name} is a shared cluster disk` }, related };
  }
  const [first] = others;
  if (first === undefined) return undefined;
  const more = count > 1 ? ` and of ${count - 1} more` : "";
  const what = `${name} is the same file as disk '${first.name}' of '${first.parent.name}'${more}`;
  return { place: disk.at("path"), data: { what }, related };
}
