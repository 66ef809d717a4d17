import { nearest } from "../../inventory/text/nearest.ts";
import { figuresIn } from "./near-names.ts";

/** Of so many letters one may be wrong. */
const LETTERS_A_SLIP = 5;

/** More are no help in a message. */
const MOST = 2;

/**
 * What a name that no table knows may have been meant to be: the names of a table that its first words are near to, with what
 * else it says: `Ubuntu 22.04` for `Ubunto 22.04`. Figures must be the same, since each names another release; but for two in the wrong
 * order, as in `Windows Server 2202`.
 */
export function nearSystems(name: string, known: Iterable<string>): string[] {
  const words = name.trim().split(/\s+/);
  const found = new Map<string, number>();
  for (const system of known) {
    const length = system.split(" ").length;
    const part = words.slice(0, length).join(" ");
    if (!areMeant(figuresIn(part), figuresIn(system))) continue;
    if (nearest(part, [system], Math.floor(part.length / LETTERS_A_SLIP)).length === 0) continue;
    const whole = [system, ...words.slice(length)].join(" ");
    found.set(whole, Math.max(found.get(whole) ?? 0, length));
  }
  // The one that says most is the likeliest: 'Windows Server 2022' before 'Windows'.
  return [...found]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([whole]) => whole);
}

/** Whether figures are those of a release, or the same with two neighbours in the wrong order. */
function areMeant(written: string, known: string): boolean {
  if (written === known) return true;
  const at = [...known].findIndex((figure, index) => figure !== written[index]);
  const swapped = known.slice(0, at) + known.charAt(at + 1) + known.charAt(at) + known.slice(at + 2);
  return written === swapped && /^\d\d/.test(known.slice(at));
}
