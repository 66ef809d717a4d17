/** One of several parts of what is linted, each for a process of its own. */
export interface Shard {
  /** Which one, from 1 to `count`. */
  readonly index: number;
  readonly count: number;
}

/** A shard as it is written and shown, `2/3`. */
export function shardInWords({ index, count }: Shard): string {
  return `${index}/${count}`;
}
