import { compareTexts } from "../../../schemas/values/compare-texts.ts";
import type { PictureLine } from "./picture-lines.ts";
import type { NetworkBox } from "./picture-side.ts";

/**
 * The order in which networks are drawn. Those of one place stand together; the targets follow the sources that lead to
 * them, so that few lines cross. What is no network stands last.
 */
export function inPictureOrder(
  sources: readonly NetworkBox[],
  targets: readonly NetworkBox[],
  lines: readonly PictureLine[],
): { readonly sources: NetworkBox[]; readonly targets: NetworkBox[] } {
  const byName = sources.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      compareTexts(a.place ?? "\uffff", b.place ?? "\uffff") ||
      compareTexts(a.title.toLowerCase(), b.title.toLowerCase()),
  );
  const positions = new Map(byName.map((box, index) => [box, index]));
  const heights = new Map(targets.map((box) => [box, heightOf(box, lines, positions)]));
  const placeHeights = new Map<string | undefined, number>();
  for (const [{ place }, height] of heights) {
    placeHeights.set(place, Math.min(height, placeHeights.get(place) ?? Number.POSITIVE_INFINITY));
  }
  const byHeight = targets.toSorted(
    (a, b) =>
      order(a) - order(b) ||
      placeHeights.get(a.place)! - placeHeights.get(b.place)! ||
      compareTexts(a.place ?? "", b.place ?? "") ||
      heights.get(a)! - heights.get(b)! ||
      compareTexts(a.title.toLowerCase(), b.title.toLowerCase()),
  );
  return { sources: byName, targets: byHeight };
}

function order({ kind }: NetworkBox): number {
  return kind === "network" ? 0 : kind === "nothing" ? 1 : 2;
}

/** How far down the sources of a target stand on average. */
function heightOf(
  box: NetworkBox,
  lines: readonly PictureLine[],
  positions: ReadonlyMap<NetworkBox, number>,
): number {
  const own = lines.filter(({ to }) => to === box).map(({ from }) => positions.get(from)!);
  return own.reduce((sum, position) => sum + position, 0) / Math.max(1, own.length);
}
