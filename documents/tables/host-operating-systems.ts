import { Version } from "../../schemas/values/version.ts";
import type { TableSource } from "./dated-table.ts";
import { windowsGuests } from "./guests/windows.ts";
import { PhraseIndex, wordsOf } from "./phrases.ts";
import { goesOnWithR2, readRelease } from "./releases.ts";

/**
 * Where it is taken from that Hyper-V Server has the hypervisor of the Windows Server of its year, so that both have one
 * version. The others are those of the table of guests.
 */
export const hyperVServerSource: TableSource = {
  name: "Hyper-V Server",
  source: "What's new in Windows Server 2019",
  date: "2018-10-02",
  url: "https://learn.microsoft.com/windows-server/get-started/whats-new-in-windows-server-2019",
};

/** The products that run Hyper-V. `Windows` is a client with Hyper-V on it. */
export type HostProduct = "Windows Server" | "Hyper-V Server" | "Azure Stack HCI" | "Windows";

/** The operating system of a Hyper-V host or a VMM server. */
export interface HostOperatingSystem {
  /** Product and release, without edition, as the limits of the matrix name it: `Windows Server 2012 R2`. */
  readonly name: string;
  readonly product: HostProduct;
  /** `2012 R2`; for Azure Stack HCI the version that the name gives. Undefined where the name says none. */
  readonly release: string | undefined;
  /** The version of Windows; releases compare by it. Undefined where the release is not known. */
  readonly version: Version | undefined;
}

interface HostEntry extends HostOperatingSystem {
  readonly aliases: readonly string[];
}

let index: PhraseIndex<HostEntry> | undefined;
const answers = new Map<string, HostOperatingSystem | undefined>();

/** The system that a recorded name of a host or a VMM server means, or undefined where the name is not known. */
export function identifyHost(name: string): HostOperatingSystem | undefined {
  const known = answers.get(name);
  if (known !== undefined || answers.has(name)) return known;
  // An editor's server lives long; names that are typed should not pile up in it.
  if (answers.size >= 1000) answers.clear();
  const answer = workOut(name);
  answers.set(name, answer);
  return answer;
}

function workOut(name: string): HostOperatingSystem | undefined {
  index ??= new PhraseIndex(hostEntries(), (entry) => [entry.name, ...entry.aliases]);
  const match = index.longest(wordsOf(name));
  if (!match || goesOnWithR2(match.rest)) return undefined;
  const { aliases: _, ...system } = match.entry;
  return { ...system, release: system.release ?? readRelease(match.rest) };
}

/** What systems of hosts and VMM servers are called, in all ways. */
export function knownHostSystems(): string[] {
  return hostEntries().flatMap(({ name, aliases }) => [name, ...aliases]);
}

function hostEntries(): HostEntry[] {
  const entries: HostEntry[] = windowsGuests.map((guest) => ({
    name: guest.name,
    product: guest.family === "windows-client" ? "Windows" : "Windows Server",
    release: guest.release,
    version: guest.windowsVersion === undefined ? undefined : Version.parse(guest.windowsVersion),
    aliases: guest.aliases ?? [],
  }));
  for (const release of HYPER_V_SERVERS) {
    entries.push({
      name: `Hyper-V Server ${release}`,
      product: "Hyper-V Server",
      release,
      version: entries.find(({ name }) => name === `Windows Server ${release}`)!.version,
      aliases: [],
    });
  }
  entries.push({
    name: "Azure Stack HCI",
    product: "Azure Stack HCI",
    release: undefined,
    version: undefined,
    aliases: ["Azure Local"],
  });
  return entries;
}

// There is none after 2019.
const HYPER_V_SERVERS = ["2019", "2016", "2012 R2", "2012", "2008 R2", "2008"] as const;

/**
 * What documents other than the support matrix say of a system that it does not list, in a sentence. By name, else by
 * product.
 */
export function otherDocumentsOn({ name, product }: HostOperatingSystem): string {
  return OTHER_DOCUMENTS[name] ?? OTHER_DOCUMENTS[product] ?? "No other document that drlint knows lists it.";
}

const OTHER_DOCUMENTS: Readonly<Record<string, string>> = {
  "Hyper-V Server 2012 R2":
    "The prerequisites of 2017-07-24 allow it behind VMM, and the article on PowerShell of 2020-01-10 allows it without VMM.",
  "Azure Stack HCI":
    "The documents of Azure Local offer Site Recovery for hosts in a Hyper-V site, in preview on 2025-04-29 and without that word on 2026-09-10.",
};
