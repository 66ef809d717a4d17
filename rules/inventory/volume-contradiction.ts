import type { AzureDisk, AzureVolume, Disk, Volume } from "../../schemas/generated/types.ts";
import { formatSize } from "../../schemas/values/size.ts";
import { inventoryRule, type RuleContext } from "../define/inventory-rule.ts";

type Messages = "several" | "larger" | "basic" | "notTheOsDisk";
type Context = RuleContext<Messages, Record<string, never>>;

/** How a volume can lie on its disks that takes no more room than they have. Pools can promise more than they hold. */
const WITHOUT_POOL: ReadonlySet<string | undefined> = new Set(["simple", "striped", "spanned", "mirrored"]);
/** How a volume of Windows lies on dynamic disks alone. */
const ON_DYNAMIC_DISKS: ReadonlySet<string | undefined> = new Set(["striped", "spanned", "mirrored"]);

/** Reports volumes that cannot lie on the disks that they name. */
export default inventoryRule<Messages>({
  name: "inventory/volume-contradiction",
  description: "A volume that cannot lie on the disks that it names",
  level: "error",
  facts: [
    "Volume.disks",
    "Volume.layout",
    "Volume.role",
    "Volume.size",
    "Disk.role",
    "Disk.size",
    "Disk.partitionType",
    "VirtualMachine.operatingSystem",
    "GuestOperatingSystem.name",
    "AzureVolume.disks",
    "AzureVolume.layout",
    "AzureVolume.role",
    "AzureDisk.role",
    "AzureDisk.size",
  ],
  messages: {
    several:
      "Volume '{{volume}}' of '{{machine}}' is simple, which is one on a single disk, but names {{count}} disks. Correct the layout or the disks.",
    larger:
      "Volume '{{volume}}' of '{{machine}}' has {{size}}, and its disks have {{room}} together. Correct one of the sizes.",
    basic:
      "Volume '{{volume}}' of '{{machine}}' is {{layout}}, which Windows does on dynamic disks alone, but disk '{{disk}}' is recorded as basic. Correct the one or the other.",
    notTheOsDisk:
      "Volume '{{volume}}' of '{{machine}}' holds the operating system, but lies on disk '{{disk}}', which is recorded as no OS disk. Correct the one or the other.",
  },
  create: (context) => ({
    Volume: (volume: Volume) => check(volume, context),
    AzureVolume: (volume: AzureVolume) => check(volume, context),
  }),
});

function check(volume: Volume | AzureVolume, context: Context): void {
  const disks = disksUnder(volume, context);
  if (!disks) return;
  const { layout, role, size } = volume as Volume;
  const data = { volume: volume.name, machine: volume.parent.name };
  if (layout === "simple" && disks.length > 1)
    context.report({
      messageId: "several",
      node: volume,
      data: { ...data, count: disks.length },
      place: volume.at("layout"),
    });
  const room = WITHOUT_POOL.has(layout) ? roomOn(disks) : undefined;
  if (size !== undefined && room !== undefined && size > room)
    context.report({
      messageId: "larger",
      node: volume,
      data: { ...data, size: formatSize(size), room: formatSize(room) },
      place: (volume as Volume).at("size"),
      related: disks.map((disk) => ({ place: (disk as Disk).at("size"), message: `disk '${disk.name}'` })),
    });
  const isOfSystem = role === "os" && disks.length > 0;
  if (isOfSystem && disks.every((disk) => disk.role !== undefined && disk.role !== "os"))
    context.report({
      messageId: "notTheOsDisk",
      node: volume,
      data: { ...data, disk: disks[0]!.name },
      place: volume.at("disks", 0),
      related: [{ place: (disks[0] as Disk).at("role"), message: "what the disk is for" }],
    });
  if (volume.nodeType === "Volume") checkPartitions(volume as Volume, disks as readonly Disk[], context);
}

function checkPartitions(volume: Volume, disks: readonly Disk[], { run, report }: Context): void {
  const { layout, parent: machine } = volume;
  if (!ON_DYNAMIC_DISKS.has(layout)) return;
  const system = machine.operatingSystem?.name;
  const family = system === undefined ? undefined : run.guests.identify(system)?.family;
  const basic = disks.find(({ partitionType }) => partitionType === "basic");
  if (!basic || family === undefined || !family.startsWith("windows")) return;
  report({
    messageId: "basic",
    node: volume,
    data: { volume: volume.name, machine: machine.name, layout: layout!, disk: basic.name },
    place: volume.at("layout"),
    related: [{ place: basic.at("partitionType"), message: "the disk's partitions" }],
  });
}

/** The disks that a volume names; undefined where they are not recorded, or one is not found. */
function disksUnder(
  volume: Volume | AzureVolume,
  { inventory }: Context,
): readonly (Disk | AzureDisk)[] | undefined {
  const found = (volume.disks ?? []).map((_, index) => inventory.resolve(volume, "disks", index));
  if (volume.disks === undefined) return undefined;
  const disks = found.flatMap((each) => (each.kind === "found" ? [each.target as unknown as Disk] : []));
  return disks.length === found.length ? disks : undefined;
}

/** How much the disks hold together; undefined where the size of one is not recorded. */
function roomOn(disks: readonly (Disk | AzureDisk)[]): number | undefined {
  let room = 0;
  for (const { size } of disks) {
    if (size === undefined) return undefined;
    room += size;
  }
  return disks.length === 0 ? undefined : room;
}
