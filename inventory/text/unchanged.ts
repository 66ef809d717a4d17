/** Finds the stretches that an edit left as they were, so that they need not be read again. */
import type { TextDocument } from "./document.ts";
import type { Layout } from "./layout.ts";
import type { Stretch } from "./stretches.ts";

/** Gives the stretches of a later text what was read of the same stretches in the earlier one. */
export function adoptUnchanged(earlier: TextDocument, later: TextDocument, from: Layout, to: Layout): void {
  const same = commonStart(earlier.text, later.text);
  const sameBehind = commonEnd(earlier.text, later.text, same);
  const moved = later.text.length - earlier.text.length;
  const known = new Map<number, Stretch>();
  for (const stretch of earlier.stretches) known.set(stretch.start, stretch);
  const changedFrom = same;
  const changedTo = later.text.length - sameBehind;
  for (const stretch of later.stretches) {
    const isBefore = stretch.end <= changedFrom;
    const isBehind = stretch.start >= changedTo;
    const twin = isBefore
      ? known.get(stretch.start)
      : isBehind
        ? known.get(stretch.start - moved)
        : undefined;
    if (twin === undefined || twin.end - twin.start !== stretch.end - stretch.start) continue;
    if ((twin.index === undefined) !== (stretch.index === undefined)) continue;
    const reading = from.keptReading(twin);
    if (reading !== undefined) to.adopt(stretch, reading);
  }
}

const block = 4096;

/** How many characters two texts have in common at their starts. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + block <= most && one.slice(at, at + block) === other.slice(at, at + block)) at += block;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many characters two texts have in common at their ends, beyond those at their starts. */
function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count + block <= most && tail(one, count) === tail(other, count)) count += block;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count++;
  return count;
}

function tail(text: string, count: number): string {
  const end = text.length - count;
  return text.slice(end - block, end);
}
