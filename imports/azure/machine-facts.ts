import type { ImportedObject } from "../imported-object.ts";
import { asBoolean, asObject, asText, isObject } from "../json-values.ts";
import type { Mapping } from "../mapping.ts";
import type { AzureResource } from "./resource.ts";
import { resourceId } from "./resource-id.ts";

/** The facts of a machine that stand in its resource one by one. */
export const machineMapping: Mapping<AzureResource> = {
  region: ({ location }) => location,
  vmSize: ({ properties }) => asObject(properties.hardwareProfile).vmSize,
  securityType: ({ properties }) => asObject(properties.securityProfile).securityType,
  encryptionAtHost: ({ properties }) => asBoolean(asObject(properties.securityProfile).encryptionAtHost),
  imagePublisher: ({ whole, properties }) =>
    asObject(asObject(properties.storageProfile).imageReference).publisher ?? asObject(whole.plan).publisher,
  diskControllerType: ({ properties }) => asObject(properties.storageProfile).diskControllerType,
  provisioningState: ({ properties }) => properties.provisioningState,
  timeCreated: ({ properties }) => properties.timeCreated,
  availabilityZone: ({ whole }) => zoneOf(whole.zones),
  availabilitySet: ({ properties }) => nameOf(properties.availabilitySet),
  proximityPlacementGroup: ({ properties }) => nameOf(properties.proximityPlacementGroup),
  passwordAuthentication: ({ properties }) => {
    const { disablePasswordAuthentication: isOff } = asObject(
      asObject(properties.osProfile).linuxConfiguration,
    );
    return typeof isOff === "boolean" ? !isOff : undefined;
  },
  // A machine that is in a group of hosts names none of them.
  dedicatedHost: ({ properties: { host, hostGroup } }) => nameOf(host ?? undefined) ?? nameOf(hostGroup),
};

/**
 * Notes what holds of a machine that does not say otherwise: Azure leaves out what is not set. Only a machine as Azure answers it has
 * an id of its own; of one that is declared, or of which an export has parts, it is not known. Another export may have more of it.
 */
export function setUsual(machine: ImportedObject, { whole, properties, isWhole, from }: AzureResource): void {
  const isAnswered =
    asText(properties.vmId) && isObject(properties.hardwareProfile) && isObject(properties.storageProfile);
  if (!isAnswered) return;
  machine.setWeakly("securityType", "Standard", from);
  machine.setWeakly("encryptionAtHost", false, from);
  // The plan stands beside the properties: who asks for those alone does not see it.
  if (whole.plan === null || isWhole) machine.setWeakly("imagePublisher", "none", from);
  for (const property of ["availabilitySet", "scaleSet", "proximityPlacementGroup", "dedicatedHost"])
    machine.setWeakly(property, "none", from);
}

/** The name of the resource that a reference has the id of; none where it is said that there is no such resource. */
function nameOf(reference: unknown): string | undefined {
  return reference === null ? "none" : resourceId(asObject(reference).id)?.name;
}

/** The only zone of a machine. A list of zones that is null, or empty, says that it has none; one that is left out may be left out. */
function zoneOf(zones: unknown): string | undefined {
  if (zones === null) return "none";
  if (!Array.isArray(zones) || zones.length > 1) return undefined;
  return zones.length === 0 ? "none" : asText(zones[0]);
}
