/** Is told how rules go through the objects of an inventory. */
export interface WalkWatch {
  /** The next object is looked at. */
  readonly visiting?: (() => void) | undefined;
  /** A rule was asked at an object, and took some milliseconds. */
  readonly asked?: ((rule: string, milliseconds: number) => void) | undefined;
}
