import { gzipSync } from "node:zlib";
import { grouped } from "../../../../schemas/values/numbers.ts";

/**
 * What GitHub takes of one file: it refuses one with more results in a run, or that is larger when it is compressed, and of
 * those that it takes it keeps the gravest
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning,
 * read on 2026-11-28). It writes 10 MB, which we read as millions of bytes.
 */
const LIMITS = { results: 25_000, kept: 5_000, compressedBytes: 10_000_000 };

/** What GitHub would not take of a run, or not keep, in a sentence; undefined where it takes all. */
export function beyondGithub(results: number, text: string): string | undefined {
  const { results: most, kept, compressedBytes } = LIMITS;
  const parts =
    "Upload one for each of several folders or shards, with --category, or record what is known with --suppress.";
  if (results > most) {
    return `The SARIF has ${grouped(results)} results, and GitHub refuses more than ${grouped(most)}. ${parts}`;
  }
  // What is short is not longer when it is compressed.
  const size = text.length > compressedBytes ? gzipSync(text).length : 0;
  if (size > compressedBytes) {
    return `The SARIF is ${megabytes(size)} MB large when it is compressed, and GitHub refuses more than ${megabytes(compressedBytes)} MB. ${parts}`;
  }
  if (results > kept) {
    return `The SARIF has ${grouped(results)} results, of which GitHub keeps the ${grouped(kept)} gravest. ${parts}`;
  }
  return undefined;
}

function megabytes(bytes: number): string {
  return grouped(Math.ceil(bytes / 100_000) / 10);
}
