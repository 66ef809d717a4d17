// The ids of an estate that there is not.

const SUBSCRIPTION = "/subscriptions/5d3c1f77-0000-4000-8000-00000000c0de";
export const DR = `${SUBSCRIPTION}/resourceGroups/rg-tide-dr`;
export const HOME = `${SUBSCRIPTION}/resourceGroups/rg-tide`;
export const VAULT = `${DR}/providers/Microsoft.RecoveryServices/vaults/rsv-tide`;
export const VNET_HOME = `${HOME}/providers/Microsoft.Network/virtualNetworks/vnet-home`;
export const VNET_DR = `${DR}/providers/Microsoft.Network/virtualNetworks/vnet-dr`;
export const CACHE = `${HOME}/providers/Microsoft.Storage/storageAccounts/sttide`;
export const MACHINES = `${HOME}/providers/Microsoft.Compute/virtualMachines`;
export const ADAPTERS = `${HOME}/providers/Microsoft.Network/networkInterfaces`;
export const GROUP = `${HOME}/providers/Microsoft.Network/networkSecurityGroups/nsg-front`;
export const TABLE = `${HOME}/providers/Microsoft.Network/routeTables/rt-front`;
export const DISKS = `${HOME}/providers/Microsoft.Compute/disks`;
export const STORES = `${SUBSCRIPTION}/resourceGroups/rg-tide-disks/providers/Microsoft.Compute/disks`;
export const BALANCER = `${DR}/providers/Microsoft.Network/loadBalancers/lb-dr`;
export const ADDRESS_DR = `${DR}/providers/Microsoft.Network/publicIPAddresses/pip-dr`;
export const SET_DR = `${DR}/providers/Microsoft.Compute/diskEncryptionSets/des-dr`;
export const SET = `${HOME}/providers/Microsoft.Compute/diskEncryptionSets/des-tide`;
export const CONTAINER = `${VAULT}/replicationFabrics/fab-ne/replicationProtectionContainers/pc-ne`;
