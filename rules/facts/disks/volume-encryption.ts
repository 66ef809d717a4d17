import type { Inventory } from "../../../inventory/inventory.ts";
import type { Volume } from "../../../schemas/generated/types.ts";
import { isReplicatedVolume } from "./volumes.ts";

/** What a volume that is replicated is encrypted with; undefined where nothing is recorded, or it is not encrypted. */
export function volumeEncryption(volume: Volume, inventory: Inventory): "bitLocker" | "other" | undefined {
  const { encryption } = volume;
  if (encryption === undefined || encryption.toLowerCase() === "none") return undefined;
  if (!isReplicatedVolume(volume, inventory)) return undefined;
  return BITLOCKER.test(encryption) ? "bitLocker" : "other";
}

// By its name, or by the method that Get-BitLockerVolume gives.
const BITLOCKER = /^(?:bit-?locker|(?:xts)?aes(?:128|256)(?:diffuser)?|hardware)$/i;
