import type { Estate } from "../estate.ts";
import { entryFor } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

const TYPES: { readonly [type: string]: string } = {
  EncryptionAtRestWithCustomerKey: "customerManaged",
  EncryptionAtRestWithPlatformAndCustomerKeys: "double",
  ConfidentialVmEncryptedWithCustomerKey: "confidential",
};

/** Microsoft.Compute/diskEncryptionSets. */
export function readDiskEncryptionSet(
  { idText, location, properties, from }: AzureResource,
  estate: Estate,
): void {
  const set = namedResource(estate, idText, from)!;
  set.set("region", location, from);
  set.set("encryptionType", entryFor(TYPES, properties.encryptionType), from);
}
