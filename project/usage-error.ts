/** A mistake of the caller, in words for a person: a path that does not exist, an unknown rule. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
