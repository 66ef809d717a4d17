import type { Estate } from "../estate.ts";
import { asNumber, asObject, entryFor, type JsonObject } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { namedResource, vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** The facts of a policy from Hyper-V to Azure, which has hours and seconds. */
export const hyperVPolicyMapping: Mapping<JsonObject> = {
  replicationInterval: ({ replicationInterval }) => asNumber(replicationInterval),
  recoveryPointRetention: (policy) => asNumber(policy.recoveryPointHistoryDurationInHours),
  appConsistentSnapshotFrequency: (policy) => asNumber(policy.applicationConsistentSnapshotFrequencyInHours),
};

/** The facts of a policy between Azure regions, which has minutes. A part of an hour cannot be recorded, and is told. */
export const azurePolicyMapping: Mapping<JsonObject> = {
  recoveryPointRetention: ({ recoveryPointHistory }) => inHours(recoveryPointHistory),
  appConsistentSnapshotFrequency: (policy) => inHours(policy.appConsistentFrequencyInMinutes),
};

/** The facts of a policy between VMM servers: a recovery point an hour. Hyper-V of Windows Server 2012 replicates every five minutes, which it does not say. */
export const vmmPolicyMapping: Mapping<JsonObject> = {
  replicationInterval: (policy) => asNumber(policy.replicationFrequencyInSeconds),
  recoveryPointRetention: ({ recoveryPoints }) => asNumber(recoveryPoints),
  appConsistentSnapshotFrequency: (policy) => asNumber(policy.applicationConsistentSnapshotFrequencyInHours),
};

const MAPPINGS: { readonly [provider: string]: Mapping<JsonObject> } = {
  HyperVReplicaAzure: hyperVPolicyMapping,
  HyperVReplica2012: vmmPolicyMapping,
  HyperVReplica2012R2: vmmPolicyMapping,
  A2A: azurePolicyMapping,
};

/** Microsoft.RecoveryServices/vaults/replicationPolicies. */
export function readReplicationPolicy(resource: AzureResource, estate: Estate): void {
  const { from, properties, idText } = resource;
  vaultOf(estate, idText, from);
  const policy = namedResource(estate, idText, from)!;
  const details = asObject(properties.providerSpecificDetails);
  const mapping = entryFor(MAPPINGS, details.instanceType);
  if (mapping) applyMapping(policy, mapping, details, from);
  else
    estate.note(
      from,
      `Of ${policy.words} only the name is read: it is for a replication that drlint does not import.`,
    );
}

function inHours(minutes: unknown): number | undefined {
  const number = asNumber(minutes);
  return number === undefined ? undefined : number / 60;
}
