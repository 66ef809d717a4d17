import type { Row } from "../../../documents/index.ts";

/** What the files of a new rule are made of. */
export interface RuleDraft {
  readonly name: string;
  /** The row that it decides. */
  readonly row: Row;
  /** The kind of object that it looks at. */
  readonly entity: string;
  /** The fact that it looks at there. */
  readonly property: string;
  /** Whether the fact is true or false. */
  readonly isYesOrNo: boolean;
  /** A value of the fact that is to be reported, as YAML in one line. */
  readonly example: string;
  /** Whether the objects have names. */
  readonly hasName: boolean;
  /** Whether the row refuses its thing as a whole. */
  readonly isFeature: boolean;
}
