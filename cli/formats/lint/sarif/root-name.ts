/** The name under which places are relative to the repository's root; where that is, the reader knows. */
export const ROOT_NAME = "SRCROOT";
