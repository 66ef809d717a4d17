import type { Disk, VirtualMachine, Volume } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { rowRule } from "../define/row-rule.ts";
import { isReplicatedVolume } from "../facts/disks/volumes.ts";
import { mayTakeSnapshots, SNAPSHOT_FACT, snapshotsTaken } from "../facts/snapshots.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/azure-storage/app-consistent-striped";
type Message = "striped" | "dynamic";

/** Reports striped volumes and dynamic disks under a policy that takes application-consistent snapshots. */
export default rowRule({
  name: "azure-storage/app-consistent-snapshots",
  description: "Application-consistent snapshots of a machine with a striped volume or a dynamic disk",
  level: "error",
  rows: [ROW],
  visit: "VirtualMachine",
  facts: [
    "VirtualMachine.volumes",
    "VirtualMachine.disks",
    "Volume.layout",
    "Volume.disks",
    "Disk.partitionType",
    "Disk.role",
    "VirtualMachine.generation",
    "Disk.excluded",
    "Replication.policy",
    SNAPSHOT_FACT,
  ],
  messages: {
    striped:
      "Volume '{{name}}' is striped, so no application-consistent snapshot can be taken of '{{machine}}', and policy '{{policy}}' takes them. Set their frequency to {{frequency}}, or give the machine such a policy.",
    dynamic:
      "Disk '{{name}}' is dynamic, so no application-consistent snapshot can be taken of '{{machine}}', and policy '{{policy}}' takes them. Set their frequency to {{frequency}}, or give the machine such a policy.",
  },
  applies: mayTakeSnapshots,
  decide(machine, check) {
    const frequency = check.limit(ROW, "requiredSnapshotFrequency");
    const taken = snapshotsTaken(machine, frequency, check, () => causesIn(machine, check));
    if (!taken) return;
    // A dynamic OS disk is reported as that: moved to a basic disk, it is put right here too.
    const told = taken.causes.filter(({ isToldAsOsDisk }) => !isToldAsOsDisk);
    if (told.length === 0) check.broken([ROW]);
    for (const { messageId, name, place } of told)
      check.report({ messageId, data: { ...taken.data, name }, place, related: taken.related });
  },
});

interface Cause {
  readonly messageId: Message;
  readonly name: string;
  readonly place: Place;
  /** Whether `guest-storage/dynamic-os-disk` reports it. */
  readonly isToldAsOsDisk: boolean;
}

// A striped volume lies on dynamic disks: those are not reported a second time.
function causesIn(machine: VirtualMachine, check: RowCheck<Message>): Cause[] {
  const disks = (check.need(machine, "disks") ?? []).filter((disk) => disk.excluded !== true);
  const volumes = (check.need(machine, "volumes") ?? []).filter((volume) =>
    isReplicatedVolume(volume, check.inventory),
  );
  const striped = volumes.filter((volume) => check.need(volume, "layout") === "striped");
  const dynamic = disks.filter(
    (disk) =>
      check.need(disk, "partitionType") === "dynamic" && !striped.some((volume) => liesOn(volume, disk)),
  );
  return [
    ...striped.map((volume) => ({
      messageId: "striped" as const,
      name: volume.name,
      place: volume.at("layout"),
      isToldAsOsDisk: false,
    })),
    ...dynamic.map((disk) => ({
      messageId: "dynamic" as const,
      name: disk.name,
      place: disk.at("partitionType"),
      isToldAsOsDisk: disk.role === "os" && machine.generation === 1,
    })),
  ];
}

function liesOn({ disks = [] }: Volume, { name }: Disk): boolean {
  return disks.some((disk) => disk.toLowerCase() === name.toLowerCase());
}
