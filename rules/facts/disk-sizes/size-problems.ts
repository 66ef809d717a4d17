import type { RowId } from "../../../documents/index.ts";
import type { MessageData, RelatedPlace } from "../../run/finding.ts";
import type { RuleLevel } from "../../run/rule-level.ts";

/**
 * What stands in the way of a disk of its size, the gravest first.
 * - `tooLarge`: nothing takes it
 * - `oldAgent`, `unmanaged`: it needs a newer agent on the host, or managed disks in Azure
 * - `anyGeneration`: generation 1 does not take it, and of generation 2 rows say different things
 * - `disputed`: one row allows it, others do not
 * - `aboveAzureLimit`: the document allows it, but Azure makes no disk of that size
 * - `agentAdvised`: the document asks for a newer agent, but such disks replicated before there was one
 */
const OBSTACLES = [
  "tooLarge",
  "oldAgent",
  "unmanaged",
  "anyGeneration",
  "disputed",
  "aboveAzureLimit",
  "agentAdvised",
] as const;

/** One of the obstacles. */
export type Obstacle = (typeof OBSTACLES)[number];

const LEVELS: Readonly<Record<Obstacle, RuleLevel>> = {
  tooLarge: "error",
  oldAgent: "error",
  unmanaged: "error",
  anyGeneration: "warning",
  disputed: "warning",
  aboveAzureLimit: "warning",
  agentAdvised: "warning",
};

/** What one row has against the size of a disk. */
export interface SizeProblem {
  readonly obstacle: Obstacle;
  readonly row: RowId;
  /** For the message. Where two problems give the same placeholder, the first one's value stands. */
  readonly data?: MessageData;
  readonly related?: RelatedPlace;
}

/** Everything that rows have against one size, as one finding. */
export interface SizeVerdict {
  readonly level: RuleLevel;
  /** The obstacles that count at this level, the gravest first. */
  readonly obstacles: readonly Obstacle[];
  /** The rows of the problems, graver or not: one value, one finding. */
  readonly rows: readonly RowId[];
  readonly data: MessageData;
  readonly related: readonly RelatedPlace[];
}

/** Puts the problems of one size together; undefined where there are none. */
export function judgeSize(problems: readonly SizeProblem[]): SizeVerdict | undefined {
  if (problems.length === 0) return undefined;
  const met = OBSTACLES.filter((obstacle) => problems.some((problem) => problem.obstacle === obstacle));
  const level = LEVELS[met[0]!];
  const obstacles = met.filter((obstacle) => LEVELS[obstacle] === level);
  const told = problems.filter((problem) => obstacles.includes(problem.obstacle));
  return {
    level,
    obstacles,
    rows: [...new Set(problems.map((problem) => problem.row))],
    data: Object.assign({}, ...told.toReversed().map((problem) => problem.data)),
    related: distinctPlaces(told.flatMap((problem) => problem.related ?? [])),
  };
}

function distinctPlaces(related: readonly RelatedPlace[]): RelatedPlace[] {
  const byPlace = new Map(related.map((each) => [`${each.place.file}:${each.place.start}`, each]));
  return [...byPlace.values()];
}

/** The messages of a rule that reports sizes as errors. */
export type SizeErrorMessage = "tooLarge" | "oldAgent" | "unmanaged" | "oldAgentAndUnmanaged";

/** The message for obstacles that are errors. */
export function errorMessage(obstacles: readonly Obstacle[]): SizeErrorMessage {
  if (obstacles.includes("tooLarge")) return "tooLarge";
  if (!obstacles.includes("unmanaged")) return "oldAgent";
  return obstacles.includes("oldAgent") ? "oldAgentAndUnmanaged" : "unmanaged";
}
