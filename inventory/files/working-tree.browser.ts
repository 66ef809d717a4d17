/** A browser has no disk: the files are those that it was handed. */
export { heldFiles as workingTree } from "./held-files.ts";
