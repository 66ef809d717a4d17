import { expect, it } from "vitest";
import { hyperVReplicationMapping } from "../../../imports/azure/hyper-v-item.ts";
import { azurePolicyMapping, hyperVPolicyMapping } from "../../../imports/azure/replication-policy.ts";
import { storageAccountMapping } from "../../../imports/azure/storage-account.ts";
import { vaultMapping } from "../../../imports/azure/vault.ts";
import { subnetMapping, virtualNetworkMapping } from "../../../imports/azure/virtual-network.ts";
import type { Mapping } from "../../../imports/mapping.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";

const MAPPINGS: readonly (readonly [EntityName, Mapping<never>])[] = [
  ["Vault", vaultMapping],
  ["StorageAccount", storageAccountMapping],
  ["VirtualNetwork", virtualNetworkMapping],
  ["VirtualNetworkSubnet", subnetMapping],
  ["ReplicationPolicy", hyperVPolicyMapping],
  ["ReplicationPolicy", azurePolicyMapping],
  ["Replication", hyperVReplicationMapping],
];

it.each(MAPPINGS)("the facts of %s are properties of the schema", (entity, mapping) => {
  const known = Object.keys(shapes[entity].properties);
  expect(Object.keys(mapping).filter((property) => !known.includes(property))).toEqual([]);
});
