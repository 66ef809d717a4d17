/** How much of two texts is the same, from 0 to 1: the share of lines that both have, wherever they stand. */
export function similarity(one: Uint8Array, other: Uint8Array): number {
  const [lines, otherLines] = [linesOf(one), linesOf(other)];
  const most = Math.max(lines.length, otherLines.length);
  if (most === 0) return 1;
  const left = new Map<string, number>();
  for (const line of lines) left.set(line, (left.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of otherLines) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    shared++;
  }
  return shared / most;
}

function linesOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes)
    .toString("utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
