/** What was thrown, in one line that ends like a sentence. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const line = message.trim().split("\n")[0]!.trim() || "it threw an error without a message";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
