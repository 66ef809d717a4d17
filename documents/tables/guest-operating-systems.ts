import { remembered } from "../../inventory/remembered.ts";
import { Version } from "../../schemas/values/version.ts";
import type { Architecture, GuestFamily, GuestOperatingSystem } from "./guests/guest-types.ts";
import { linuxAndBsdGuests } from "./guests/linux-and-bsd.ts";
import { windowsGuests } from "./guests/windows.ts";
import { PhraseIndex, wordsOf } from "./phrases.ts";
import { compareReleases, goesOnWithR2, readRelease } from "./releases.ts";

export type { Architecture, GuestFamily, GuestOperatingSystem } from "./guests/guest-types.ts";

/** What a recorded name says of a guest. What it does not say, and nobody else has said, is undefined. */
export interface IdentifiedGuest {
  /** The system's name in the data, without release where that is read from the recorded name: `Ubuntu`. */
  readonly name: string;
  readonly family: GuestFamily;
  /** `2012 R2`, `22.04`, `15 SP4`. */
  readonly release: string | undefined;
  /** Whether the name says a release that nobody knows: `Windows Server 2202`. */
  readonly hasUnknownRelease: boolean;
  /** The version of a Windows release; releases compare by it. */
  readonly windowsVersion: Version | undefined;
  /** Whether Azure supports it; undefined where that is not known, which leaves rows undecided. */
  readonly supportedInAzure: boolean | undefined;
  /** Whether Azure takes it past the end of its support, so that Microsoft helps with it under an agreement alone. */
  readonly isPastSupport: boolean;
  /** The architectures in which it exists. One alone settles which one a guest has. */
  readonly architectures: readonly Architecture[] | undefined;
  /** How it is installed, where the name says so. */
  readonly installation: "nano" | "core" | undefined;
  readonly source: string | undefined;
  readonly note: string | undefined;
}

/** The guests that a run knows: those of the data, and before them those that a project's settings add. */
export class GuestCatalogue {
  /** What systems are called, in all ways. */
  readonly names: readonly string[];
  readonly #index: PhraseIndex<GuestOperatingSystem>;
  readonly #answers = new Map<string, IdentifiedGuest | undefined>();

  /** @param added systems from the settings; one with a name of the data replaces it */
  constructor(added: readonly GuestOperatingSystem[] = []) {
    const all = [...added, ...windowsGuests, ...linuxAndBsdGuests];
    const namesOf = (guest: GuestOperatingSystem) => [guest.name, ...(guest.aliases ?? [])];
    this.names = all.flatMap(namesOf);
    this.#index = new PhraseIndex(all, namesOf);
  }

  /** The guest that a recorded name means, or undefined where the name is not known. */
  identify(name: string): IdentifiedGuest | undefined {
    const known = this.#answers.get(name);
    if (known !== undefined || this.#answers.has(name)) return known;
    // An editor's server lives long; names that are typed should not pile up in it.
    if (this.#answers.size >= 1000) this.#answers.clear();
    const answer = this.#workOut(name);
    this.#answers.set(name, answer);
    return answer;
  }

  #workOut(name: string): IdentifiedGuest | undefined {
    const words = wordsOf(name);
    const match = this.#index.longest(words);
    if (!match) return undefined;
    const { entry, rest } = match;
    if (entry.family === "windows-server" && goesOnWithR2(rest)) return undefined;
    const release = entry.release ?? readRelease(rest);
    return {
      name: entry.name,
      family: entry.family,
      release,
      hasUnknownRelease: entry.isReleaseKnownByName === true && release !== undefined,
      windowsVersion: entry.windowsVersion === undefined ? undefined : Version.parse(entry.windowsVersion),
      supportedInAzure: entry.supportedInAzure ?? supportOf(entry, release),
      isPastSupport: entry.isPastSupport ?? false,
      architectures: entry.architectures,
      installation: entry.family === "windows-server" ? installationIn(words) : undefined,
      source: entry.source,
      note: entry.note,
    };
  }
}

const NONE: readonly GuestOperatingSystem[] = [];

/** The catalogue with the systems that settings add. The same list always gives the same catalogue. */
export function guestCatalogue(added: readonly GuestOperatingSystem[] = NONE): GuestCatalogue {
  return remembered(added, catalogueWith);
}

function catalogueWith(added: readonly GuestOperatingSystem[]): GuestCatalogue {
  return new GuestCatalogue(added);
}

/** Whether a Windows system has an earlier version than another one; undefined where one of them is not a Windows release. */
export function isOlderWindows(
  system: Pick<IdentifiedGuest, "windowsVersion">,
  than: Pick<IdentifiedGuest, "windowsVersion">,
): boolean | undefined {
  if (system.windowsVersion === undefined || than.windowsVersion === undefined) return undefined;
  return system.windowsVersion.isBefore(than.windowsVersion);
}

function supportOf(guest: GuestOperatingSystem, release: string | undefined): true | undefined {
  if (guest.supportedSince === undefined || release === undefined) return undefined;
  return compareReleases(release, guest.supportedSince) >= 0 ? true : undefined;
}

function installationIn(words: readonly string[]): "nano" | "core" | undefined {
  if (words.includes("nano")) return "nano";
  return words.includes("core") ? "core" : undefined;
}
