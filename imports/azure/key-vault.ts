import type { Estate } from "../estate.ts";
import { asText, entryFor } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** What protects a key, by its type, lower-cased. */
const PROTECTIONS: { readonly [type: string]: string } = {
  rsa: "software",
  ec: "software",
  "rsa-hsm": "hsm",
  "ec-hsm": "hsm",
};

/** Microsoft.KeyVault/vaults. */
export function readKeyVault({ idText, location, from }: AzureResource, estate: Estate): void {
  namedResource(estate, idText, from)!.set("region", location, from);
}

/**
 * Microsoft.KeyVault/vaults/keys: of interest are those by which machines that are read already are encrypted. A list of keys
 * has no types; a key by itself has one.
 */
export function readKeys(keys: readonly AzureResource[], estate: Estate): void {
  const byIdentifier = new Map(
    keys
      .filter(({ properties }) => asText(properties.kty) !== undefined)
      .map((key) => [identifierOf(asText(key.properties.keyUri)), key]),
  );
  for (const machine of estate.ofEntity("AzureVirtualMachine")) {
    const identifier = identifierOf(machine.text("keyEncryptionKey"));
    // The version of a key follows its identifier.
    const key =
      identifier && (byIdentifier.get(identifier) ?? byIdentifier.get(identifier.replace(/\/[^/]*$/, "")));
    if (!key) continue;
    const protection = entryFor(PROTECTIONS, asText(key.properties.kty)?.toLowerCase());
    machine.set("keyEncryptionKeyProtection", protection, key.from);
  }
}

/** An identifier to compare by: Azure writes the port of a key vault out in some answers, and leaves it out in others. */
function identifierOf(url: string | undefined): string | undefined {
  return url?.toLowerCase().replace(/^(https:\/\/[^/]+):443\//, "$1/");
}
