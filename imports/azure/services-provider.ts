import { computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import { asText } from "../json-values.ts";
import { fabricObject } from "./fabric.ts";
import type { AzureResource } from "./resource.ts";

/** …/replicationRecoveryServicesProviders: the Site Recovery provider on a host of a Hyper-V site, or on a VMM server. */
export function readServicesProvider({ properties, from }: AzureResource, estate: Estate): void {
  const { fabricType, providerVersion } = properties;
  const computer = computerName(asText(properties.friendlyName));
  if (computer === undefined) return;
  if (fabricType === "VMM") {
    const server = fabricObject(estate, "VMM", properties.friendlyName, from);
    server?.set("siteRecoveryProviderVersion", providerVersion, from);
  }
  if (fabricType !== "HyperVSite") return;
  const site = fabricObject(estate, "HyperVSite", properties.fabricFriendlyName, from);
  const host = estate.object("HyperVHost", [computer]);
  host.set("name", computer, from);
  host.set("site", site?.name, from);
  host.set("siteRecoveryProviderVersion", providerVersion, from);
}
