import { type Rollup, type RollupComponent, rollups } from "../../documents/tables/rollups.ts";
import { now } from "../../rules/run/now.ts";
import type { Settings } from "../../schemas/generated/configuration.ts";
import { Version } from "../../schemas/values/version.ts";
import type { Mistake } from "./mistakes.ts";

const COMPONENTS: readonly RollupComponent[] = ["provider", "agent", "mobilityService"];

/**
 * The first rollup of the settings that has not come out yet, or that contradicts the table of rollups or another one of the
 * settings: versions never fall from one rollup to the next. Undefined where none does.
 */
export function wrongRollup(settings: Settings): Mistake | undefined {
  const added: readonly Rollup[] = settings.siteRecoveryRollups ?? [];
  for (const [index, rollup] of added.entries()) {
    const wrongDate = rollup.date === undefined ? undefined : problemOfDate(rollup.date);
    if (wrongDate !== undefined)
      return { path: ["siteRecoveryRollups", index, "date"], part: "value", problem: wrongDate };
    for (const component of COMPONENTS) {
      const problem = problemOf(rollup, component, [...rollups, ...added.slice(0, index)]);
      if (problem)
        return { path: ["siteRecoveryRollups", index, `${component}Version`], part: "value", problem };
    }
  }
  return undefined;
}

/** What is wrong with a month or a day on which a rollup came out. Its versions would be taken for installable ones. */
function problemOfDate(date: string): string | undefined {
  const time = Date.parse(date);
  // JavaScript takes February 30 for a day of March.
  if (!new Date(time).toISOString().startsWith(date))
    return `'date' is '${date}', and there is no such day. Correct it.`;
  // It is tomorrow somewhere already.
  if (time <= now().getTime() + DAY_IN_MS) return undefined;
  return `'date' is '${date}', which is in the future. List a rollup once it has come out.`;
}

const DAY_IN_MS = 24 * 60 * 60 * 1000;

function problemOf(
  rollup: Rollup,
  component: RollupComponent,
  others: readonly Rollup[],
): string | undefined {
  const property = `${component}Version` as const;
  const { [property]: text } = rollup;
  const version = text === undefined ? undefined : Version.parse(text);
  if (!version) return undefined;
  for (const { rollup: number, [property]: otherText } of others) {
    const other = otherText === undefined ? undefined : Version.parse(otherText);
    const difference = other && version.compare(other);
    if (difference === undefined) continue;
    const wanted = Math.sign(rollup.rollup - number);
    const isWrong = wanted === 0 ? difference !== 0 : difference * wanted < 0;
    if (isWrong)
      return `'${property}' of rollup ${rollup.rollup} cannot be ${text}, since rollup ${number} has ${otherText}. Correct the number of the rollup or the version.`;
  }
  return undefined;
}
