import type { Shard } from "../../../project/shards/shard.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { Streams } from "../../streams.ts";

/**
 * What pipelines that run a job several times say of it, from 1 on: Azure Pipelines with `strategy: parallel`
 * (https://learn.microsoft.com/azure/devops/pipelines/build/variables) and GitLab with `parallel`
 * (https://docs.gitlab.com/ci/variables/predefined_variables/), both read on 2026-11-28. A job of GitLab's that runs once
 * has a total of 1 and no index.
 */
const PLACES = [
  { index: "SYSTEM_JOBPOSITIONINPHASE", count: "SYSTEM_TOTALJOBSINPHASE" },
  { index: "CI_NODE_INDEX", count: "CI_NODE_TOTAL" },
] as const;

/** Understands the value of `--shard`: `2/3`, or `auto`. @throws UsageError for what is neither */
export function shardOf(written: string, env: Streams["env"]): Shard {
  const place = PLACES.find(({ count }) => env[count]);
  if (written !== "auto") return parsed(written, `'${written}' was given`);
  if (place === undefined) {
    const names = PLACES.map(({ index, count }) => `${index} and ${count}`).join(", or ");
    throw new UsageError(`--shard auto goes by ${names}, and none of them is set. Write --shard I/N.`);
  }
  const count = env[place.count]!;
  const text = `${env[place.index] || (count === "1" ? "1" : "")}/${count}`;
  return parsed(text, `${place.index} and ${place.count} say '${text}'`);
}

function parsed(text: string, said: string): Shard {
  const parts = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  if (!parts) throw new UsageError(`--shard takes I/N, as 2/3, or auto; ${said}.`);
  const [index, count] = [Number(parts[1]), Number(parts[2])];
  if (count > 0 && index > 0 && index <= count) return { index, count };
  throw new UsageError(
    count === 0
      ? `--shard takes I/N, and N shards are one at least; ${said}.`
      : `--shard takes I/N, with I from 1 to N; ${said}.`,
  );
}
