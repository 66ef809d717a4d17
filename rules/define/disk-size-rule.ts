import type { RowId } from "../../documents/index.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { Disk } from "../../schemas/generated/types.ts";
import { formatSize } from "../../schemas/values/size.ts";
import type { SizeCheck } from "../facts/disk-sizes/large-disk-support.ts";
import { judgeSize, type Obstacle, type SizeProblem } from "../facts/disk-sizes/size-problems.ts";
import { withPrerequisites } from "../facts/prerequisites.ts";
import type { Fact } from "../run/fact.ts";
import type { LintRun } from "../run/lint-run.ts";
import type { RowsByFacts } from "../run/rows-by-facts.ts";
import type { RuleLevel } from "../run/rule-level.ts";
import { diskRule } from "./disk-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** A rule on the sizes of disks, as it is written down. */
export interface SizeRuleSpec<MessageId extends string> {
  readonly name: string;
  readonly description: string;
  /** Only a size that is judged at this level is reported, so that it has one finding, of one of two rules. */
  readonly level: RuleLevel;
  readonly rows: readonly [RowId, ...RowId[]];
  readonly facts: readonly Fact[];
  /** The facts that only some of the rows go by. */
  readonly factsOfRows?: readonly RowsByFacts[];
  /** The limits that are options. A rule that warns has none: what is not taken at all is for its sibling. */
  readonly limitOptions: readonly string[];
  readonly messages: Readonly<Record<MessageId, string>>;
  /** The disks that the rule looks at, of those that are replicated. */
  applies(disk: Disk): boolean;
  problems(disk: Disk, check: SizeCheck): readonly SizeProblem[];
  /** The message for the obstacles at the rule's level, the gravest of which comes first. */
  message(obstacles: readonly Obstacle[]): MessageId;
}

/** Makes a rule on the sizes of disks. Its messages get `disk`, `size` and the `date` of the support matrix beside what the problems give. */
export function sizeRule<const MessageId extends string>(spec: SizeRuleSpec<MessageId>): InventoryRule {
  const { name, description, level, rows, facts, factsOfRows, limitOptions, messages, applies } = spec;
  return diskRule<MessageId>({
    name,
    description,
    level,
    rows,
    facts,
    ...(factsOfRows && { factsOfRows }),
    limitOptions,
    messages,
    applies,
    // A rule that warns looks at a disk when its sibling has, in whatever order the two are configured.
    whenLeft: level === "warning",
    decide(disk, check) {
      const { date } = check.run.matrix.documents["hyperv-to-azure"];
      const verdict = judgeSize(spec.problems(disk, check));
      if (verdict?.level !== level) return;
      const refused = refusedSizes(check.run);
      if (level === "error") refused.add(disk);
      else if (refused.has(disk)) return;
      check.report({
        messageId: spec.message(verdict.obstacles),
        data: { ...verdict.data, disk: disk.name, size: formatSize(disk.size!), date },
        place: disk.at("size"),
        related: verdict.related,
        rows: withPrerequisites(verdict.rows),
      });
    },
  });
}

/** The disks whose size a rule has reported as an error, perhaps by a stricter limit of the configuration. */
function refusedSizes(run: LintRun): Set<Disk> {
  return remembered(run, noneYet);
}

function noneYet(): Set<Disk> {
  return new Set();
}
