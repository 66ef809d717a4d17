import type { FilePlace } from "./place.ts";

/** Something about a configuration or the earlier state that whoever lints should know, though it is no mistake. */
export interface Notice {
  readonly place: FilePlace;
  /** A sentence. */
  readonly message: string;
}
