/** Why a name cannot be changed, or not to the one that is wanted. The message is a sentence for people. */
export class RenameRefused extends Error {
  override readonly name = "RenameRefused";
}
