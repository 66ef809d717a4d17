/** Finds the stretches that an edit left as they were, so that they need not be read again. */
import type { Layout } from "./layout.ts";
import type { Stretch } from "./stretches.ts";
import type { Reading } from "./tree.ts";

/** A text and its stretches. */
interface LaidOut {
  readonly text: string;
  readonly layout: Layout;
}

/**
 * Gives the stretches of a later text what was read of the same stretches of the earlier one. Before and behind the edit they
 * are known by their place; between, where whole objects may have been moved, by their text.
 */
export function adoptUnchanged(earlier: LaidOut, later: LaidOut): void {
  if (!earlier.layout.isCut || !later.layout.isCut) return;
  const editStart = commonStart(earlier.text, later.text);
  const behind = commonEnd(earlier.text, later.text, editStart);
  const editEnd = later.text.length - behind;
  const moved = later.text.length - earlier.text.length;
  const twins = new Map<number, Stretch>();
  for (const stretch of earlier.layout.stretches) twins.set(stretch.start, stretch);
  const changed: Stretch[] = [];
  for (const stretch of later.layout.stretches) {
    let twin: Stretch | undefined;
    if (stretch.end <= editStart) twin = twins.get(stretch.start);
    else if (stretch.start >= editEnd) twin = twins.get(stretch.start - moved);
    if (twin === undefined || !isSamePart(twin, stretch)) {
      changed.push(stretch);
      continue;
    }
    twins.delete(twin.start);
    const reading = earlier.layout.keptReading(twin);
    if (reading !== undefined) later.layout.adopt(stretch, reading);
  }
  adoptMoved(earlier, later, twins.values(), changed);
}

function adoptMoved(
  earlier: LaidOut,
  later: LaidOut,
  left: Iterable<Stretch>,
  changed: readonly Stretch[],
): void {
  const byText = new Map<string, Reading>();
  for (const stretch of left) {
    const reading = earlier.layout.keptReading(stretch);
    if (reading !== undefined) byText.set(partAndText(earlier.text, stretch), reading);
  }
  if (byText.size === 0) return;
  for (const stretch of changed) {
    const reading = byText.get(partAndText(later.text, stretch));
    if (reading !== undefined) later.layout.adopt(stretch, reading);
  }
}

/** Of the same length, and both an item or both a section's value. */
function isSamePart(one: Stretch, other: Stretch): boolean {
  return (
    one.end - one.start === other.end - other.start &&
    (one.index === undefined) === (other.index === undefined)
  );
}

function partAndText(text: string, { index, start, end }: Stretch): string {
  return `${index === undefined ? "=" : "-"}${text.slice(start, end)}`;
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
