import { computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText, entryFor } from "../json-values.ts";
import { vmmServer } from "../vmm-server.ts";
import { vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** Site Recovery says that a Hyper-V site is a fabric, and so is a VMM server. */
const ENTITIES: { readonly [kind: string]: FabricEntity } = {
  HyperVSite: "HyperVSite",
  SingleHostHyperVFabric: "HyperVSite",
  VMM: "VMMServer",
  VmmFabric: "VMMServer",
};

type FabricEntity = "HyperVSite" | "VMMServer";

/** The VMM server or Hyper-V site that a name belongs to, by the kind of fabric that a response says it is. */
export function fabricObject(
  estate: Estate,
  kind: unknown,
  name: unknown,
  from: Export,
): ImportedObject | undefined {
  const entity = entryFor<FabricEntity>(ENTITIES, kind);
  const text = asText(name);
  if (!entity || text === undefined) return undefined;
  if (entity === "VMMServer") return vmmServer(estate, text, from);
  const site = estate.object(entity, [text]);
  site.set("name", text, from);
  return site;
}

/** Microsoft.RecoveryServices/vaults/replicationFabrics: a VMM server, or a Hyper-V site with its hosts. */
export function readFabric({ idText, properties, from }: AzureResource, estate: Estate): void {
  vaultOf(estate, idText, from);
  const details = asObject(properties.customDetails);
  const fabric = fabricObject(estate, details.instanceType, properties.friendlyName, from);
  if (!fabric) return;
  // Networks and mappings name their fabric by its resource id alone.
  estate.object(fabric.entity, [properties.friendlyName as string, idText]);
  if (fabric.entity !== "HyperVSite") return;
  for (const { name, marsAgentVersion } of asObjects(details.hyperVHosts)) {
    const computer = computerName(asText(name));
    if (computer === undefined) continue;
    const host = estate.object("HyperVHost", [computer]);
    host.set("name", computer, from);
    host.set("site", fabric.name, from);
    host.set("recoveryServicesAgentVersion", marsAgentVersion, from);
  }
}
