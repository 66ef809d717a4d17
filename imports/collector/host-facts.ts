import { computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { entryFor } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { isLasting } from "./adapter-facts.ts";
import type { CollectedHost } from "./format.ts";
import { productName } from "./machine-facts.ts";

/** The facts of a host. `none` is said where something is known not to be there. */
export const hostMapping: Mapping<CollectedHost> = {
  cluster: ({ host }) => host.cluster,
  // Only a host with the role has switches and machines to be asked for.
  hyperVRole: ({ host, virtualMachines }) => (host.switches || virtualMachines ? true : undefined),
  hotfixes: ({ host }) => host.hotfixes,
  nicTeaming: ({ host }) => hasTeams(host),
  vlans: (whole) => vlansOf(whole),
  addresses: ({ host }) => addressesOf(host),
  failoverClusterVirtualAdapterAddresses: ({ host }) => clusterAddressesOf(host),
  siteRecoveryProviderVersion: ({ host }) => host.siteRecoveryProviderVersion,
  recoveryServicesAgentVersion: ({ host }) => host.recoveryServicesAgentVersion,
  domainController: ({ host: { domainRole } }) => (domainRole === undefined ? undefined : domainRole >= 4),
};

/** The facts of the operating system of a host. */
export const hostSystemMapping: Mapping<CollectedHost["host"]["operatingSystem"]> = {
  name: ({ caption }) => productName(caption),
  serverCore: ({ installationType }) => entryFor(SERVER_CORE, installationType),
  dotNetVersion: ({ dotNetVersion }) => dotNetVersion,
};

/** InstallationType in the registry of Windows: 'Server' has the desktop. Others are no Windows Server. */
const SERVER_CORE: { readonly [type: string]: boolean } = { Server: false, "Server Core": true };

/** Notes a host by the computer name that it has; undefined where it has none. */
export function noteHostFacts(
  estate: Estate,
  whole: CollectedHost,
  from: Export,
): ImportedObject | undefined {
  const name = computerName(whole.host.computerName ?? whole.host.fullName);
  if (name === undefined) return undefined;
  const host = estate.object("HyperVHost", [name]);
  host.set("name", name, from);
  applyMapping(host, hostMapping, whole, from);
  applyMapping(host.part("operatingSystem"), hostSystemMapping, whole.host.operatingSystem, from);
  return host;
}

/** Teams of Windows, and teams in virtual switches. That there are none is known where both are read. */
function hasTeams({ teams, switches }: CollectedHost["host"]): boolean | undefined {
  if ((teams?.length ?? 0) > 0 || switches?.some(({ embeddedTeaming }) => embeddedTeaming === true))
    return true;
  const isRead = teams && switches?.every(({ embeddedTeaming }) => embeddedTeaming !== undefined);
  return isRead ? false : undefined;
}

/** The VLANs of the host's own adapters and of its machines. That there are none is known where all of them are read. */
function vlansOf({ host, virtualMachines }: CollectedHost): readonly number[] | undefined {
  const own = host.managementVlans?.map(({ mode, accessVlan }) => [mode, accessVlan] as const);
  const ofMachines = virtualMachines?.map(({ networkAdapters }) =>
    networkAdapters?.map(({ vlanMode, accessVlan }) => [vlanMode, accessVlan] as const),
  );
  const all = [...(own ?? []), ...(ofMachines ?? []).flatMap((adapters) => adapters ?? [])];
  const vlans = all.flatMap(([mode, vlan]) => (mode === "Access" && vlan ? [vlan] : []));
  const isNone =
    own && ofMachines?.every((adapters) => adapters) && all.every(([mode]) => mode === "Untagged");
  return vlans.length > 0 ? [...new Set(vlans)].sort((a, b) => a - b) : isNone ? [] : undefined;
}

function addressesOf({ addresses }: CollectedHost["host"]): readonly string[] | undefined {
  const lasting = addresses?.flatMap(({ address }) => (address && isLasting(address) ? [address] : []));
  return lasting && lasting.length > 0 ? [...new Set(lasting)] : undefined;
}

function clusterAddressesOf({ addresses, clusterVirtualAdapters: own }: CollectedHost["host"]) {
  const found = addresses?.flatMap((each) => {
    const isOwn = each.interface !== undefined && own?.includes(each.interface);
    return isOwn && each.address ? [each.address.split("%", 1)[0]!] : [];
  });
  return found && found.length > 0 ? found : undefined;
}
