const GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const BARE = new RegExp(`^\\{?(${GUID})\\}?$`, "i");
const PLACE = new RegExp(`^(?:Microsoft:)?${GUID}[\\\\_](${GUID})[\\\\_](\\d+)[\\\\_](\\d+)(?:\\\\|$)`, "i");

/** An id of Hyper-V or VMM as it is compared and recorded: lower case, without braces. Undefined for a text that is none. */
export function bareId(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  return BARE.exec(text.trim())?.[1]?.toLowerCase();
}

/** A network adapter, by the machine that it is in where that is said. */
export interface AdapterId {
  readonly machine: string | undefined;
  readonly adapter: string;
}

/** Reads an adapter's id: `Microsoft:MACHINE\ADAPTER`, the same without its prefix, in base64, or that of the adapter alone. */
export function adapterId(text: unknown): AdapterId | undefined {
  if (typeof text !== "string") return undefined;
  const plain = /^[\w+/]{16,}=*$/.test(text) ? Buffer.from(text, "base64").toString("latin1") : text;
  const [, machine, adapter] = /^(?:Microsoft:)?([^\\]+)\\([^\\]+)$/i.exec(plain) ?? [];
  const own = bareId(adapter ?? text);
  return own === undefined ? undefined : { machine: bareId(machine), adapter: own };
}

/**
 * Where a disk is attached, of the id that Hyper-V gives its drive, `Microsoft:MACHINE\CONTROLLER\0\1\D`, or that Site
 * Recovery gives the disk, `MACHINE_CONTROLLER_0_1`; as a text that is the same for both.
 */
export function diskPlace(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const found = PLACE.exec(text);
  return found ? `${found[1]!.toLowerCase()} ${found[2]} ${found[3]}` : undefined;
}
