import { isDeepStrictEqual } from "node:util";
import { shardInWords } from "../../../project/shards/shard.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { StoredReport } from "../../formats/lint/stored-report.ts";
import type { ReadReport } from "./read-report.ts";

/**
 * Sees whether reports are parts of one lint: with the same options, configurations and earlier states, all
 * shards, and no folder twice.
 *
 * @param maxWarnings what the command line allows, whatever the reports say of it
 * @throws UsageError for the first two that do not go together, and for a shard that is missing
 */
export function checkBelongTogether(reports: readonly ReadReport[], maxWarnings: number | undefined): void {
  const [first, ...others] = reports;
  for (const other of others) {
    checkSame(first!, other, maxWarnings);
  }
  checkConfigurations(reports);
  checkShards(reports);
  checkFolders(reports);
}

function checkSame(one: ReadReport, other: ReadReport, maxWarnings: number | undefined): void {
  const refuse = (why: string) =>
    new UsageError(`'${one.path}' and '${other.path}' cannot be merged: ${why}.`);
  const [a, b] = [one.content, other.content];
  if (a.done?.kind !== b.done?.kind) throw refuse("something else was done with their findings");
  for (const [option, value] of OPTIONS) {
    if (option === "--max-warnings" && maxWarnings !== undefined) continue;
    const values = [value(a), value(b)];
    if (isDeepStrictEqual(values[0], values[1])) continue;
    throw refuse(`${option} differs (${values.map(inWords).join(" against ")})`);
  }
  if (!isDeepStrictEqual(a.bases, b.bases)) {
    throw refuse(`the earlier state that they are compared with, '${a.asked.base}', is not the same`);
  }
}

/** The options that decide what is found and shown, as they are written. */
const OPTIONS: readonly (readonly [name: string, value: (report: StoredReport) => unknown])[] = [
  ["--base", ({ asked }) => asked.base],
  ["--assume", ({ asked }) => asked.assume],
  ["--config", ({ asked }) => asked.configuration],
  ["--extends", ({ asked }) => asked.extends],
  ["--rule", ({ asked }) => asked.rules],
  ["--ignore-pattern", ({ asked }) => asked.ignorePatterns],
  ["--report-unused-disable-directives", ({ asked }) => asked.reportUnusedDisableDirectives],
  ["--staged", ({ asked }) => asked.staged],
  ["--quiet", ({ asked }) => asked.quiet],
  ["--max-warnings", ({ asked }) => asked.maxWarnings],
];

function inWords(value: unknown): string {
  return value === undefined || value === false
    ? "not given"
    : value === true
      ? "given"
      : `'${typeof value === "object" ? JSON.stringify(value) : String(value)}'`;
}

function checkConfigurations(reports: readonly ReadReport[]): void {
  const seen = new Map<string, { digest: string; path: string }>();
  for (const { path, content } of reports) {
    for (const [file, digest] of Object.entries(content.configurations)) {
      const before = seen.get(file);
      if (before === undefined) seen.set(file, { digest, path });
      else if (before.digest !== digest)
        throw new UsageError(
          `'${before.path}' and '${path}' cannot be merged: '${file}' held something else when one of them was made.`,
        );
    }
  }
}

function checkShards(reports: readonly ReadReport[]): void {
  const sharded = reports.filter(({ content }) => content.shard);
  const [first, ...others] = sharded;
  if (first === undefined) return;
  const whole = reports.find(({ content }) => !content.shard);
  if (whole) {
    throw new UsageError(`'${first.path}' is a shard and '${whole.path}' is none, so they cannot be merged.`);
  }
  const { count } = first.content.shard!;
  const byIndex = new Map([[first.content.shard!.index, first.path]]);
  for (const { path, content } of others) {
    const { shard, asked } = content;
    const words = [first.content.shard!, shard!].map(shardInWords);
    const refuse = (why: string) => new UsageError(`'${first.path}' and '${path}' cannot be merged: ${why}.`);
    if (shard!.count !== count) throw refuse(`they are shards of different numbers, ${words.join(" and ")}`);
    if (!isDeepStrictEqual(asked.paths, first.content.asked.paths)) throw refuse("they lint other paths");
    if (shard!.dealt !== first.content.shard!.dealt) {
      throw refuse("the files that were dealt out to the shards are not the same, as in two checkouts");
    }
    const twin = byIndex.get(shard!.index);
    if (twin !== undefined) {
      throw new UsageError(`'${twin}' and '${path}' are both shard ${words[1]}.`);
    }
    byIndex.set(shard!.index, path);
  }
  const missing: number[] = [];
  for (let index = 1; index <= count && missing.length <= MOST_NAMED; index++) {
    if (!byIndex.has(index)) missing.push(index);
  }
  if (missing.length === 0) return;
  const named = missing.slice(0, MOST_NAMED).map((index) => shardInWords({ index, count }));
  const more = count - byIndex.size - named.length;
  throw new UsageError(
    `The report of shard ${named.join(", ")}${more > 0 ? ` and of ${more} more` : ""} is missing. Name the reports of all shards.`,
  );
}

/** More missing shards than this are not named. */
const MOST_NAMED = 5;

function checkFolders(reports: readonly ReadReport[]): void {
  const seen = new Map<string, string>();
  for (const { path, content } of reports) {
    for (const { folder } of content.folders) {
      const before = seen.get(folder);
      if (before === path) throw new UsageError(`'${path}' has the folder '${folder}' twice.`);
      if (before !== undefined) {
        throw new UsageError(`'${before}' and '${path}' both have the folder '${folder}'.`);
      }
      seen.set(folder, path);
    }
  }
}
