import type { Located } from "../../schemas/located.ts";
import type { Fact } from "./fact.ts";

/** A fact that is not recorded, at the object that lacks it. */
export interface MissingFact {
  readonly node: Located;
  /** `Disk.size` */
  readonly fact: Fact;
}
