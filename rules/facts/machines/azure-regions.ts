import type { RowId } from "../../../documents/index.ts";
import type {
  AzureReplication,
  AzureVirtualMachine,
  DiskEncryptionSet,
  KeyVault,
  LoadBalancer,
  NetworkSecurityGroup,
  PublicIpAddress,
  ResourceGroup,
  StorageAccount,
  Vault,
  VirtualNetwork,
} from "../../../schemas/generated/types.ts";
import { isKnownRegion, regionDisplayName } from "../../../schemas/values/region.ts";
import type { Finding } from "../../run/finding.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts by which source and target of an Azure machine are told. */
export const SOURCE_AND_TARGET_FACTS = [
  "AzureVirtualMachine.region",
  "AzureReplication.to",
  "ReplicationTarget.region",
] as const;

type Asked = Pick<RowCheck, "need" | "unrecorded">;

/** Where an Azure machine replicates to, by the region's short name; undefined, and the rows undecided, if not recorded. */
export function targetRegion(
  replication: AzureReplication,
  check: Asked,
  rows?: readonly RowId[],
): string | undefined {
  const to = check.need(replication, "to", rows);
  return to && check.need(to, "region", rows);
}

/**
 * What there is to say of a network that a machine names and that lies in another region than its target. Undefined where
 * it lies there, or where that cannot be told.
 */
export function networkOutsideTarget(
  replication: AzureReplication,
  property: "network" | "testFailoverNetwork",
  check: Asked & Pick<RowCheck, "needObject">,
): Pick<Finding<string>, "data" | "place" | "related"> | undefined {
  const target = targetRegion(replication, check);
  const network = check.needObject(replication, property);
  const region = network && check.need(network, "region");
  if (!network || region === undefined || target === undefined) return undefined;
  if (!areApart(network, replication.to!, check)) return undefined;
  return {
    data: {
      machine: replication.parent.name,
      network: network.name,
      region: regionDisplayName(region),
      target: regionDisplayName(target),
    },
    place: replication.at(property),
    related: [{ place: network.at("region"), message: "the network's region" }],
  };
}

/** The facts by which it is told whether a machine goes to a zone of its own region. */
export const ZONE_FACTS = [...SOURCE_AND_TARGET_FACTS, "AzureReplication.availabilityZone"] as const;

/**
 * Whether a machine goes to an availability zone of its own region; undefined, and the rows undecided, where that cannot be
 * told.
 *
 * @param rows the rows that depend on it, where that is not all of the check
 */
export function goesToZone(
  replication: AzureReplication,
  check: Asked,
  rows?: readonly RowId[],
): boolean | undefined {
  if (replication.availabilityZone === "none") return false;
  const source = check.need(replication.parent, "region", rows);
  const target = targetRegion(replication, check, rows);
  if (source === undefined || target === undefined) return undefined;
  if (source !== target) return false;
  return check.need(replication, "availabilityZone", rows) === undefined ? undefined : true;
}

/**
 * Whether two regions are different ones. A name that no region is known to have may be the other one misspelt: then the
 * rows are undecided at the object that has it.
 *
 * @param rows the rows that depend on it, where that is not all of them
 */
export function areApart(one: InRegion, other: InRegion, check: Asked, rows?: readonly RowId[]): boolean {
  if (one.region === other.region) return false;
  const strange = [one, other].filter(({ region }) => region !== undefined && !isKnownRegion(region));
  for (const each of strange) check.unrecorded(each, "region", rows);
  return strange.length === 0 && one.region !== undefined && other.region !== undefined;
}

/** An object with a region. */
type InRegion =
  | AzureVirtualMachine
  | DiskEncryptionSet
  | KeyVault
  | LoadBalancer
  | NetworkSecurityGroup
  | PublicIpAddress
  | ResourceGroup
  | StorageAccount
  | Vault
  | VirtualNetwork
  | NonNullable<AzureReplication["to"]>;
