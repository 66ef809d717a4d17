import { formatOfFile, isPhysicalDisk, largestVhd } from "../../documents/tables/disk-files.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type { Disk, VirtualMachine } from "../../schemas/generated/types.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { inventoryRule, type RuleContext } from "../define/inventory-rule.ts";

type Messages = "ending" | "set" | "physical" | "tooLarge" | "same";
type Context = RuleContext<Messages, Record<string, never>>;

/** Reports disks of Hyper-V guests of which two facts cannot both be true. */
export default inventoryRule<Messages>({
  name: "inventory/disk-contradiction",
  description: "A disk whose path, format or size cannot all be true, or that is another disk of its machine",
  level: "error",
  facts: [
    "VirtualMachine.disks",
    "Disk.path",
    "Disk.vhdFormat",
    "Disk.storageType",
    "Disk.size",
    "Disk.diskIdentifier",
  ],
  messages: {
    ending:
      "Disk '{{disk}}' of '{{machine}}' is recorded in {{format}} format, but the ending of its file says {{told}}. Correct the path or the format.",
    set: "Disk '{{disk}}' of '{{machine}}' is recorded in {{format}} format, but its file is a VHD set, which is made for disks that machines share. Write 'vhdFormat: VHDSet', or correct the path.",
    physical:
      "Disk '{{disk}}' of '{{machine}}' is recorded as a file, but its path is that of a physical disk of the host. Write 'storageType: passThrough' and leave the format out, or correct the path.",
    tooLarge:
      "Disk '{{disk}}' of '{{machine}}' has {{size}}, and Hyper-V makes VHD disks of {{most}} at most. Correct the size or the format.",
    same: "Disk '{{disk}}' of '{{machine}}' has the same {{what}} as disk '{{other}}' of that machine. Correct one of them.",
  },
  create: (context) => ({
    Disk(disk: Disk) {
      const { path, vhdFormat, size } = disk;
      if (path !== undefined && isPhysicalDisk(path)) checkPhysical(disk, context);
      else if (path !== undefined && vhdFormat !== undefined) checkEnding(disk, path, vhdFormat, context);
      if (vhdFormat?.toUpperCase() === "VHD" && size !== undefined && size > largestVhd.bytes)
        report(context, disk, {
          messageId: "tooLarge",
          data: { size: formatSize(size), most: formatSize(largestVhd.bytes) },
          at: "size",
          beside: "vhdFormat",
        });
    },
    VirtualMachine(machine: VirtualMachine) {
      checkTwice(machine, "path", "file", context);
      checkTwice(machine, "diskIdentifier", "identifier", context);
    },
  }),
});

function checkPhysical(disk: Disk, context: Context): void {
  const { storageType, vhdFormat } = disk;
  if (storageType === "passThrough") return;
  const beside = vhdFormat !== undefined ? "vhdFormat" : storageType === "vhd" ? "storageType" : undefined;
  if (beside) report(context, disk, { messageId: "physical", data: {}, at: "path", beside });
}

function checkEnding(disk: Disk, path: string, format: string, context: Context): void {
  const told = formatOfFile(path);
  // What lies on no file has no ending: the rule on pass-through disks reports it.
  if (told === undefined || disk.storageType === "passThrough") return;
  if (told.toUpperCase() === format.toUpperCase()) return;
  const messageId = told === "VHDSet" ? "set" : "ending";
  report(context, disk, { messageId, data: { format, told }, at: "path", beside: "vhdFormat" });
}

/** Two disks of one machine that are one: the same file, or the same identifier. */
function checkTwice(
  machine: VirtualMachine,
  property: "path" | "diskIdentifier",
  what: string,
  context: Context,
): void {
  const seen = new Map<string, Disk>();
  for (const disk of machine.disks ?? []) {
    const value = disk[property];
    if (value === undefined) continue;
    const key = fold(value.replaceAll("/", "\\"));
    const other = seen.get(key);
    if (!other) seen.set(key, disk);
    else
      context.report({
        messageId: "same",
        node: disk,
        data: { disk: disk.name, machine: machine.name, what, other: other.name },
        place: disk.at(property),
        related: [{ place: other.at(property), message: `that of disk '${other.name}'` }],
      });
  }
}

function report(
  { report: tell }: Context,
  disk: Disk,
  found: {
    readonly messageId: Messages;
    readonly data: Readonly<Record<string, string>>;
    readonly at: "path" | "size";
    readonly beside: "vhdFormat" | "storageType";
  },
): void {
  tell({
    messageId: found.messageId,
    node: disk,
    data: { disk: disk.name, machine: disk.parent.name, ...found.data },
    place: disk.at(found.at),
    related: [{ place: disk.at(found.beside), message: "what contradicts it" }],
  });
}
