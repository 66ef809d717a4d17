import type { Inventory } from "../../inventory/inventory.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import { type FilePlace, placeIn } from "../../project/place.ts";
import { type RecordedValue, recordedValue } from "../../rules/facts/recorded-value.ts";
import type { Fact } from "../../rules/run/fact.ts";
import type { MissingFact } from "../../rules/run/missing-fact.ts";
import type { Located } from "../../schemas/located.ts";
import { compareTexts } from "../../schemas/values/compare-texts.ts";
import type { MissingForMachine } from "./machine-readiness.ts";

/** A missing fact at its object, with the rows that wait for it. There are dozens a machine, and most are only counted: words are made when asked for. */
export class MissingAtObject implements MissingForMachine {
  readonly fact: Fact;
  readonly node: Located;
  readonly rows: number;
  readonly #inventory: Inventory;

  constructor(inventory: Inventory, { node, fact, rows }: MissingFact & { readonly rows: number }) {
    this.#inventory = inventory;
    this.node = node;
    this.fact = fact;
    this.rows = rows;
  }

  get object(): string {
    return objectName(this.node);
  }

  get recorded(): RecordedValue | undefined {
    return recordedValue(this);
  }

  place(): FilePlace {
    return placeIn(this.#inventory, this.node.at());
  }
}

/** Those that would help to decide most rows first, then by fact and object. */
export function compareMissing(a: MissingForMachine, b: MissingForMachine): number {
  return (
    b.rows - a.rows ||
    compareTexts(a.fact, b.fact) ||
    (a.node === b.node ? 0 : compareTexts(a.object, b.object))
  );
}
