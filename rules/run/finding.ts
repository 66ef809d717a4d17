import type { RowId } from "../../documents/index.ts";
import type { Located, Place } from "../../schemas/located.ts";

/** Another place that has to do with a finding, perhaps in another file, and what it has to do with it. */
export interface RelatedPlace {
  readonly place: Place;
  /** A short phrase: `first defined here`. */
  readonly message: string;
}

/** One replacement of text, in offsets of the file that is linted. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that a person must choose. */
export interface Suggestion<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  readonly edits: readonly Edit[];
}

/** What the placeholders of a message are filled with. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A property that names another object, at one object; `index` counts in a list of names. */
export interface ReferenceAt {
  readonly node: Located;
  readonly property: string;
  readonly index?: number | undefined;
}

/** What a rule says about one value. */
export interface Finding<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  /**
   * The object that the finding is about. Row checks note it; a rule without rows names it where what is wrong leaves
   * nothing to rely on of the object, so that no machine with it, or that depends on it, is ready.
   */
  readonly node?: Located;
  /** The value or key at fault, in the file that is linted; never a whole object. */
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  /** The rows that the value breaks. Left out: all rows of the check. */
  readonly rows?: readonly RowId[];
  /** The name that leads nowhere, where the finding is about one: `inventory/unresolved-name` then says nothing of it. */
  readonly answers?: ReferenceAt | readonly ReferenceAt[];
  /** Safe edits: they change the spelling and not the meaning, or write what can only be written in one way. */
  readonly fix?: readonly Edit[];
  readonly suggestions?: readonly Suggestion<MessageId>[];
}
