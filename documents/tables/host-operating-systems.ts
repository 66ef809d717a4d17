import type { TableSource } from "./dated-table.ts";
import { windowsGuests } from "./guests/windows.ts";
import { PhraseIndex, wordsOf } from "./phrases.ts";
import { readRelease } from "./releases.ts";

/** Where the systems that are no guests too are taken from. */
export const hostSource: TableSource = {
  name: "Systems of Hyper-V hosts",
  source: "Windows as in the table of guests; Hyper-V Server by common knowledge, the builds not verified",
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
  /** The build of the release; releases compare by it. Undefined where the release is not known. */
  readonly build: number | undefined;
}

interface HostEntry extends HostOperatingSystem {
  readonly aliases: readonly string[];
}

let index: PhraseIndex<HostEntry> | undefined;

/** The system that a recorded name of a host or a VMM server means, or undefined where the name is not known. */
export function identifyHost(name: string): HostOperatingSystem | undefined {
  index ??= new PhraseIndex(hostEntries(), (entry) => [entry.name, ...entry.aliases]);
  const match = index.longest(wordsOf(name));
  if (!match) return undefined;
  const { aliases: _, ...system } = match.entry;
  return { ...system, release: system.release ?? readRelease(match.rest) };
}

function hostEntries(): HostEntry[] {
  const entries: HostEntry[] = windowsGuests.map((guest) => ({
    name: guest.name,
    product: guest.family === "windows-client" ? "Windows" : "Windows Server",
    release: guest.release,
    build: guest.build,
    aliases: guest.aliases ?? [],
  }));
  for (const [release, build] of HYPER_V_SERVERS) {
    entries.push({
      name: `Hyper-V Server ${release}`,
      product: "Hyper-V Server",
      release,
      build,
      aliases: [],
    });
  }
  entries.push({
    name: "Azure Stack HCI",
    product: "Azure Stack HCI",
    release: undefined,
    build: undefined,
    aliases: ["Azure Local"],
  });
  return entries;
}

// Hyper-V Server has the builds of the Windows Server that it is made from. There is none after 2019.
const HYPER_V_SERVERS: readonly (readonly [release: string, build: number])[] = [
  ["2019", 17763],
  ["2016", 14393],
  ["2012 R2", 9600],
  ["2012", 9200],
  ["2008 R2", 7600],
  ["2008", 6001],
];

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
