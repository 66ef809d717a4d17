import type { RowId } from "../../documents/index.ts";
import type { Fact } from "./fact.ts";
import type { MissingFact } from "./missing-fact.ts";

const facts = new Map<string, Map<string, Fact>>();

/** `Disk.size`, one string for each fact. */
export function factOf(entity: string, property: string): Fact {
  let ofEntity = facts.get(entity);
  if (!ofEntity) {
    ofEntity = new Map();
    facts.set(entity, ofEntity);
  }
  let fact = ofEntity.get(property);
  if (!fact) {
    fact = `${entity}.${property}` as Fact;
    ofEntity.set(property, fact);
  }
  return fact;
}

/** A fact that is not recorded, with the rows that it would decide; left out: all rows of the check. */
export interface Miss extends MissingFact {
  readonly rows: readonly RowId[] | undefined;
}

/** Whether a row waits for a fact that is not recorded. */
export function dependsOn(row: RowId, miss: Miss): boolean {
  return miss.rows === undefined || miss.rows.includes(row);
}
