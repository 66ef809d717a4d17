import type { Change } from "../../inventory/earlier/changes.ts";
import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import type { Named } from "../../inventory/names/name-index.ts";
import { isRecordedTwice } from "../../inventory/names/namesakes.ts";
import { isMachine, isMachineKind, type Machine } from "../../inventory/nodes/machines.ts";
import { isProtected } from "../../rules/facts/changes/stayed-protected.ts";
import { ARRIVAL_FACTS, type Arrivals, mayAskForAddress } from "./arrivals.ts";
import { goneObjects, HARMLESS_EDITS, type HarmlessEdit } from "./harmless-edits.ts";
import { PROTECTION_FACTS, replicationLasts, someMayReplicateOn } from "./lasting-replication.ts";

/** Why a change is harmless. */
export type HarmlessReason = Pick<HarmlessEdit, "source" | "why">;

const NOT_REPLICATED: HarmlessReason = {
  source: "model",
  why: "Nothing replicates that it touches: not yet, not any more, or enabled anew in between.",
};
const NEW: HarmlessReason = { source: "model", why: "It was not there, so that nothing depended on it." };

/** Tells which changes of an inventory are known to be harmless. */
export class HarmlessChanges {
  readonly #now: Inventory;
  readonly #earlier: EarlierState;
  readonly #arrivals: Arrivals | undefined;
  #mayReplicate: boolean | undefined;

  /** @param arrivals left out where nothing is left that could come up */
  constructor(now: Inventory, earlier: EarlierState, arrivals?: Arrivals) {
    this.#now = now;
    this.#earlier = earlier;
    this.#arrivals = arrivals;
  }

  /** Why a change is harmless. Undefined where nothing says that it is. */
  reasonFor(change: Change): HarmlessReason | undefined {
    if (change.kind === "unreadable") return undefined;
    // It may touch another machine, which replicates on.
    if (mayAskForAddress(change) && isMachine(change.object) && this.#arrivals?.clashOf(change.object))
      return undefined;
    if (this.#touchesNothing(change)) return NOT_REPLICATED;
    // Replication survives it, and the machine is not found where it was.
    if (ARRIVAL_FACTS.includes(change.fact) && this.#arrivals?.isWorse(change.object as Machine))
      return undefined;
    const edit = {
      change,
      now: this.#now,
      earlier: this.#earlier,
    };
    const known = HARMLESS_EDITS.find(
      ({ facts, kinds = ["changed"], holds }) =>
        facts.includes(change.fact) && kinds.includes(change.kind) && (holds?.(edit) ?? true),
    );
    return known ?? (this.#isNew(change) ? NEW : undefined);
  }

  #touchesNothing({ kind, fact, path, object }: Change): boolean {
    if (!isMachineKind(object.nodeType)) return !this.#someMayReplicateOn();
    const machine = object as Machine;
    // A machine that came is harmless only where it certainly was not there.
    if ((kind === "added" || kind === "recorded") && path.length === 0) return false;
    if (PROTECTION_FACTS.includes(fact)) {
      // Where it may have been protected, protection may have ended.
      const isOfThen = kind === "removed" || kind === "unrecorded";
      const before = isOfThen ? machine : this.#earlier.of(machine);
      return isProtected(this.#earlier.inventory, before) === false;
    }
    return replicationLasts(machine, this.#earlier) === false;
  }

  /** Whether an object was certainly not there: nothing is gone that it may have been, and nothing else has its name. */
  #isNew({ kind, path, object }: Change): boolean {
    if (kind !== "added" || path.length > 0 || object.nodeType === "NetworkMapping") return false;
    if (isRecordedTwice(this.#now, object as Named)) return false;
    const mayBe = (gone: unknown) =>
      !isMachine(object) || isProtected(this.#earlier.inventory, gone as Machine) !== false;
    return !goneObjects(object, this.#earlier).some(mayBe);
  }

  #someMayReplicateOn(): boolean {
    this.#mayReplicate ??= someMayReplicateOn(this.#now, this.#earlier);
    return this.#mayReplicate;
  }
}
