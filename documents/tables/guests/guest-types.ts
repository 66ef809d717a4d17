/** What sort of system a guest is. `other` is a known system that is none of the rest. */
export type GuestFamily = "windows-server" | "windows-client" | "linux" | "freebsd" | "other";

/** The architectures of an inventory. */
export type Architecture = "x64" | "x86" | "arm64";

/** A guest operating system as the data, or the settings of a project, describe it. */
export interface GuestOperatingSystem {
  /** Its name, without edition. It is also what is looked for in the names that inventories record. */
  readonly name: string;
  /** Other names for it. */
  readonly aliases?: readonly string[];
  readonly family: GuestFamily;
  /** The release, where the name carries it (`2012 R2`). Else it is read from what follows the name. */
  readonly release?: string;
  /** Whether each of its releases that is known has an entry of its own: one that is read from what follows the name is none of them. */
  readonly isReleaseKnownByName?: boolean;
  /** The version of a Windows release: `6.3` is 2012 R2. Windows releases, server and client, compare by it. */
  readonly windowsVersion?: string;
  /** Whether Azure supports it. Left out where nobody has said so: rows are then undecided. */
  readonly supportedInAzure?: boolean;
  /** Whether Azure takes it past the end of its support, so that Microsoft helps with it under an agreement alone. */
  readonly isPastSupport?: boolean;
  /** The first release that Azure is known to support. Of older ones, and where none is recorded, it is not known. */
  readonly supportedSince?: string;
  /** The architectures in which it exists. Left out where that is not known. */
  readonly architectures?: readonly Architecture[];
  /** The public document that says so. */
  readonly source?: string;
  readonly note?: string;
}
