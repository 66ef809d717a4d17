import { fold } from "../../inventory/names/name-index.ts";
import type { Machine } from "../../inventory/nodes/machines.ts";
import type { AzureDisk, AzureVolume, Disk, Volume } from "../../schemas/generated/types.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { isCertainlyReplicated, isReplicated, needReplicatedOf } from "../facts/disks/replicated.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROWS = ["excluded-disks/part-of-volume"] as const;

/** Reports volumes of which some disks are excluded from replication and others are not. */
export default rowRuleOfChecks<"part">({
  name: "guest-storage/partly-excluded-volume",
  description: "A volume of which some disks are excluded from replication and others are not",
  level: "error",
  messages: {
    part: "Volume '{{volume}}' of '{{machine}}' lies on '{{kept}}', which replicates, and on '{{excluded}}', which is excluded: only a part of it would come up, which nothing can read. Exclude all of its disks, or none.",
  },
  checks: [
    check<"VirtualMachine", "part">({
      visit: "VirtualMachine",
      rows: ROWS,
      facts: ["VirtualMachine.disks", "VirtualMachine.volumes", "Disk.excluded", "Volume.disks"],
      decide,
    }),
    check<"AzureVirtualMachine", "part">({
      visit: "AzureVirtualMachine",
      rows: ROWS,
      facts: [
        "AzureVirtualMachine.disks",
        "AzureVirtualMachine.volumes",
        "AzureDisk.excluded",
        "AzureDisk.role",
        "AzureVolume.disks",
      ],
      decide,
    }),
  ],
});

function decide(machine: Machine, check: RowCheck<"part">): void {
  const disks: readonly (Disk | AzureDisk)[] | undefined = check.need(machine, "disks");
  const excluded = disks?.filter((disk) => disk.excluded === true) ?? [];
  if (disks === undefined || excluded.length === 0 || !disks.some(isReplicated)) return;
  const volumes: readonly (Volume | AzureVolume)[] = check.need(machine, "volumes") ?? [];
  for (const volume of volumes) {
    const names: readonly string[] = check.need(volume, "disks") ?? [];
    const own = names.flatMap((name, index) => {
      const disk = disks.find((each) => fold(each.name) === fold(name));
      return disk ? [{ disk, index }] : [];
    });
    if (own.length < names.length) check.unrecorded(volume, "disks");
    const out = own.find(({ disk }) => disk.excluded === true);
    if (!out) continue;
    const replicating = own.filter(({ disk }) => isReplicated(disk));
    const kept = replicating.find(({ disk }) => isCertainlyReplicated(disk)) ?? replicating[0];
    if (!kept || !needReplicatedOf([kept.disk], check)) continue;
    check.report({
      messageId: "part",
      data: {
        volume: volume.name,
        machine: machine.name,
        kept: kept.disk.name,
        excluded: out.disk.name,
      },
      place: volume.at("disks", out.index),
      related: [{ place: out.disk.at("excluded"), message: "the disk is excluded here" }],
    });
  }
}
