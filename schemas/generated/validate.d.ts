// Made from inventory.schema.json by `npm run generate`. Changes here are lost.

import type { EntityName } from "./types.ts";
import type { Validator } from "../validator.ts";

export declare const validateInventory: Validator;
export declare const validateVault: Validator;
export declare const validateStorageAccount: Validator;
export declare const validateStorageEncryption: Validator;
export declare const validateVirtualNetwork: Validator;
export declare const validateVirtualNetworkSubnet: Validator;
export declare const validateDiskEncryptionSet: Validator;
export declare const validateSubscription: Validator;
export declare const validateScaleSet: Validator;
export declare const validateKeyVault: Validator;
export declare const validateReplicationPolicy: Validator;
export declare const validateVMMServer: Validator;
export declare const validateServerOperatingSystem: Validator;
export declare const validateCloud: Validator;
export declare const validateVMNetwork: Validator;
export declare const validateVMNetworkSubnet: Validator;
export declare const validateHyperVSite: Validator;
export declare const validateHyperVHost: Validator;
export declare const validateHostStorage: Validator;
export declare const validateMultiPath: Validator;
export declare const validateVirtualMachine: Validator;
export declare const validateGuestOperatingSystem: Validator;
export declare const validateDisk: Validator;
export declare const validateVolume: Validator;
export declare const validateNetworkAdapter: Validator;
export declare const validateIPConfiguration: Validator;
export declare const validateIPConfigurationTarget: Validator;
export declare const validateAdapterTarget: Validator;
export declare const validateTestFailoverTarget: Validator;
export declare const validateReplication: Validator;
export declare const validateReplicationTarget: Validator;
export declare const validateDiskEncryption: Validator;
export declare const validateConfigurationTool: Validator;
export declare const validateAzureVirtualMachine: Validator;
export declare const validateAzureExtension: Validator;
export declare const validateAzureDisk: Validator;
export declare const validateAzureVolume: Validator;
export declare const validateAzureNetworkAdapter: Validator;
export declare const validateAzureReplication: Validator;
export declare const validateNetworkMapping: Validator;
export declare const validateNetworkMappingSource: Validator;
export declare const validateNetworkMappingTarget: Validator;
export declare const validatePublicIpAddress: Validator;
export declare const validateNetworkSecurityGroup: Validator;
export declare const validateLoadBalancer: Validator;
export declare const validateRouteTable: Validator;
export declare const validateResourceGroup: Validator;
export declare const validateRecoveryPlan: Validator;
export declare const validateRecoveryPlanGroup: Validator;

/** The validator of every entity. */
export declare const validators: { readonly [Name in EntityName]: Validator };
