import type { Entities } from "../../schemas/generated/types.ts";
import { isReplicated } from "../facts/disks/replicated.ts";
import { type AnyCheck, check } from "./check.ts";
import { type Feature, type FeatureRuleSpec, featureCheck, featureRuleOfChecks } from "./feature-rule.ts";
import { type MachineWith, type OfMachines, type PartOf, partOf } from "./machine-parts.ts";
import { type RowRuleSpec, rowRuleOfChecks } from "./row-rule.ts";
import type { InventoryRule } from "./rule-types.ts";
import { unlisted, unlistedFeature } from "./unlisted.ts";

/** The kinds of machines that have disks. */
type WithDisks = MachineWith<"disks">;

/** The kind of a machine's disks. */
type DiskOf<Kind extends WithDisks> = PartOf<Kind, "disks">;

/**
 * Makes a rule that decides rows at each disk that is replicated. Where a machine's disks are not recorded, the rows are
 * undecided at the machine.
 */
export function diskRule<const MessageId extends string, const Kind extends WithDisks = "VirtualMachine">(
  spec: Omit<RowRuleSpec<DiskOf<Kind>, MessageId, unknown>, "visit"> & OfMachines<Kind>,
): InventoryRule {
  const machine = spec.machine ?? ("VirtualMachine" as Kind);
  const disks = check<DiskOf<Kind>, MessageId>({
    ...spec,
    visit: partOf(machine, "disks"),
    applies: ofReplicated(spec.applies),
  });
  return rowRuleOfChecks<MessageId>({
    ...spec,
    checks: [disks, check(unlisted<"disks", Kind>("disks", spec.rows, undefined, machine))],
  });
}

/** Which disks of a machine a feature is looked for on. */
export interface OfDisks {
  /** Where a machine with such a disk is refused, whether or not the disk is excluded from replication. */
  readonly ofExcluded?: boolean;
}

/** As `featureRule`, for a feature that disks have. */
export function diskFeatureRule<const Kind extends WithDisks = "VirtualMachine">(
  spec: Omit<FeatureRuleSpec<DiskOf<Kind>>, "visit"> & OfMachines<Kind> & OfDisks,
): InventoryRule {
  return featureRuleOfChecks(spec, diskFeatureChecks(spec));
}

/** The checks of {@link diskFeatureRule}, for a rule that has others too. */
export function diskFeatureChecks<const Kind extends WithDisks = "VirtualMachine">(
  spec: Omit<Feature<DiskOf<Kind>>, "visit"> & OfMachines<Kind> & OfDisks,
): readonly AnyCheck<"unsupported">[] {
  const machine = spec.machine ?? ("VirtualMachine" as Kind);
  const disks = featureCheck<DiskOf<Kind>>({
    ...spec,
    visit: partOf(machine, "disks"),
    ...(spec.ofExcluded ? {} : { applies: ofReplicated(spec.applies) }),
  });
  return [disks, unlistedFeature("disks", spec, machine)];
}

/** Rows on disks hold those that are replicated. */
function ofReplicated<Disk extends Entities[DiskOf<WithDisks>], Check>(
  applies: ((disk: Disk, rowCheck: Check) => boolean) | undefined,
): (disk: Disk, rowCheck: Check) => boolean {
  return applies ? (disk, rowCheck) => isReplicated(disk) && applies(disk, rowCheck) : isReplicated;
}
