import type { RowId } from "../../documents/index.ts";
import { fold } from "../../inventory/names/name-index.ts";
import type { AzureVolume } from "../../schemas/generated/types.ts";
import { isCertainlyReplicated, needReplicatedOf } from "../facts/disks/replicated.ts";
import { AZURE_GUEST_FACTS } from "../facts/machines/guest.ts";
import { mayRunLinux, runsLinux } from "../facts/machines/linux.ts";
import type { Fact } from "../run/fact.ts";
import type { Finding } from "../run/finding.ts";
import type { RowCheck } from "../run/row-check.ts";
import { type AnyCheck, check } from "./check.ts";
import type { RuleSpec } from "./inventory-rule.ts";
import { rowRuleOfChecks } from "./row-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** A rule on volumes of Azure machines with Linux, as it is written down. */
type LinuxVolumeSpec<MessageId extends string> = Omit<
  RuleSpec<MessageId, unknown>,
  "create" | "rows" | "facts"
> & {
  readonly rows: readonly [RowId, ...RowId[]];
  readonly facts: readonly Fact[];
  /** What is wrong with a volume, wherever it lies; undefined where nothing is, or where it cannot be told. */
  wrong(volume: AzureVolume, check: RowCheck<MessageId>): Finding<MessageId> | undefined;
};

/**
 * Makes a rule that decides rows at each volume of an Azure machine with Linux. One that lies on nothing but disks that do not
 * replicate is not held to them.
 */
export function linuxVolumeRule<const MessageId extends string>(
  spec: LinuxVolumeSpec<MessageId>,
): InventoryRule {
  const volumes = check<"AzureVolume", MessageId>({
    visit: "AzureVolume",
    rows: spec.rows,
    facts: [
      ...AZURE_GUEST_FACTS,
      "AzureVirtualMachine.disks",
      "AzureVolume.disks",
      "AzureDisk.role",
      ...spec.facts,
    ],
    applies: ({ parent }, rowCheck) => mayRunLinux(parent, rowCheck),
    decide(volume, rowCheck) {
      const finding = spec.wrong(volume, rowCheck);
      if (finding && lieOnReplicated(volume, rowCheck) && runsLinux(volume.parent, rowCheck))
        rowCheck.report(finding);
    },
  });
  const unlisted = check<"AzureVirtualMachine", MessageId>({
    visit: "AzureVirtualMachine",
    rows: spec.rows,
    facts: ["AzureVirtualMachine.volumes"],
    lacks: "volumes",
    applies: mayRunLinux,
    decide: (machine, rowCheck) => rowCheck.unrecorded(machine, "volumes"),
  });
  return rowRuleOfChecks<MessageId>({ ...spec, checks: [volumes, unlisted] as AnyCheck<MessageId>[] });
}

/** Whether a disk of a volume replicates; false, and the rows undecided, where that cannot be told. */
function lieOnReplicated(volume: AzureVolume, rowCheck: Pick<RowCheck, "need" | "unrecorded">): boolean {
  const disks = rowCheck.need(volume.parent, "disks");
  if (disks?.every(isCertainlyReplicated)) return true;
  const names = rowCheck.need(volume, "disks");
  if (!disks || !names) return false;
  const own = names.map((name) => disks.find((disk) => fold(disk.name) === fold(name)));
  const found = own.filter((disk) => disk !== undefined);
  if (needReplicatedOf(found, rowCheck)) return true;
  if (found.length < own.length) rowCheck.unrecorded(volume, "disks");
  return false;
}
