import { type Block, byGroup } from "./blocks.ts";

/** Where everything comes up, and where the Azure machines run until then. */
export const TARGET_REGION = "westeurope";
export const SOURCE_REGION = "northeurope";

/** The vault, the storage accounts, the policies and the Azure networks, with a subnet for every block. */
export function* azureParts(blocks: readonly Block[]): Generator<string> {
  yield HEAD;
  yield "virtualNetworks:\n";
  for (const [group, own] of byGroup(blocks, "vmm-to-azure", "site-to-azure")) {
    yield network(`vnet-dr-${group}`, TARGET_REGION, true, own);
    yield network(`vnet-test-${group}`, TARGET_REGION, false, own);
  }
  for (const [group, own] of byGroup(blocks, "azure-to-azure")) {
    yield network(`vnet-shop-${group}`, SOURCE_REGION, true, own);
    yield network(`vnet-shop-${group}-asr`, TARGET_REGION, true, own);
    yield network(`vnet-shop-test-${group}`, TARGET_REGION, false, own);
  }
  yield "\n";
}

function network(name: string, region: string, production: boolean, blocks: readonly Block[]): string {
  const subnets = blocks.map(
    ({ id, network: prefix }) => `      - name: servers-${id}\n        addressPrefix: ${prefix}.0/24\n`,
  );
  return `  - name: ${name}
    region: ${region}
    resourceGroup: rg-network
    production: ${production}
    addressSpace: [10.0.0.0/8]
    subnets:
${subnets.join("")}`;
}

const HEAD = `vaults:
  - name: rsv-recovery
    region: ${TARGET_REGION}
    resourceGroup: rg-recovery
    subscription: 7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11
    tenant: contoso.onmicrosoft.com

storageAccounts:
  - name: strecoverylog
    region: ${TARGET_REGION}
    resourceGroup: rg-recovery
    sku: Standard_GRS
    kind: StorageV2
    accessTier: Hot
    firewall: false
  - name: strecoverycache
    region: ${SOURCE_REGION}
    resourceGroup: rg-recovery
    sku: Standard_LRS
    kind: StorageV2
    accessTier: Hot
    firewall: false

replicationPolicies:
  - name: gold
    replicationInterval: 300
    recoveryPointRetention: 24
    appConsistentSnapshotFrequency: 1
  - name: silver
    replicationInterval: 300
    recoveryPointRetention: 12
    appConsistentSnapshotFrequency: 0

`;
