import type { Located } from "../../../schemas/located.ts";
import type { FactOf } from "../../run/row-check.ts";
import type { ChangeCheck } from "./change-check.ts";

/** Something that lies in a resource group of a subscription. */
export interface Placed extends Located {
  readonly resourceGroup?: string | undefined;
  readonly subscription?: string | undefined;
}

/** A move: the property that changed, what it is called, and its values. */
export interface Move {
  readonly property: "resourceGroup" | "subscription";
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** Which subscription the vault was in and is in, for what names its own only where it differs from the vault's. */
export interface VaultSubscriptions {
  readonly before: string | undefined;
  readonly now: string | undefined;
}

const WORDS = { resourceGroup: "resource group", subscription: "subscription" } as const;

/** How an object was moved. The rows are undecided where one of the two states does not say where it lies. */
export function movesOf(before: Placed, now: Placed, check: ChangeCheck, vault?: VaultSubscriptions): Move[] {
  const moves: Move[] = [];
  compare("resourceGroup", before.resourceGroup, now.resourceGroup);
  // Left out both times, it is the vault's both times.
  if (!vault || before.subscription !== undefined || now.subscription !== undefined) {
    compare("subscription", before.subscription ?? vault?.before, now.subscription ?? vault?.now);
  }
  return moves;

  function compare(property: Move["property"], was: string | undefined, is: string | undefined): void {
    // A replication block is complete: what it names neither then nor now is not configured.
    if (is === undefined && was === undefined && now.nodeType === "Replication") return;
    if (is === undefined) check.need(now, property as FactOf<Placed>);
    else if (was === undefined) check.leaveUndecided();
    else if (was.toLowerCase() !== is.toLowerCase())
      moves.push({ property, what: WORDS[property], before: was, now: is });
  }
}
