import { expect, it } from "vitest";
import { Estate } from "../../../imports/estate.ts";
import { terraformReader } from "../../../imports/terraform/terraform-reader.ts";
import { exportOf } from "../estate-of.ts";

const GROUP = "/subscriptions/5d3c1f77-0000-4000-8000-00000000c0de/resourceGroups/rg-tide/providers";
const VAULT = `${GROUP}/Microsoft.RecoveryServices/vaults/rsv-tide`;
const RESOURCES: readonly (readonly [string, { readonly [attribute: string]: unknown }])[] = [
  ["azurerm_recovery_services_vault", { id: VAULT, location: "westeurope", sku: "hunter2" }],
  [
    "azurerm_storage_account",
    {
      id: `${GROUP}/Microsoft.Storage/storageAccounts/sttide`,
      location: "westeurope",
      account_tier: "Standard",
      account_replication_type: "LRS",
      account_kind: "StorageV2",
      https_traffic_only_enabled: true,
      network_rules: [],
      primary_access_key: "hunter2",
    },
  ],
  [
    "azurerm_site_recovery_replication_policy",
    {
      id: `${VAULT}/replicationPolicies/day`,
      recovery_point_retention_in_minutes: 1440,
      application_consistent_snapshot_frequency_in_minutes: 240,
    },
  ],
  ["azurerm_virtual_network", { location: "westeurope", address_space: ["10.4.0.0/16"] }],
  ["azurerm_key_vault_secret", { id: "https://kv/secrets/a", value: "hunter2" }],
];

const state = {
  version: 4,
  terraform_version: "1.9.5",
  resources: RESOURCES.map(([type, attributes]) => ({ type, instances: [{ attributes }] })),
};
const shown = {
  format_version: "1.0",
  terraform_version: "1.9.5",
  values: {
    root_module: {
      child_modules: [{ resources: RESOURCES.map(([type, values]) => ({ type, values })) }],
    },
  },
};

function read(json: unknown): Estate {
  const estate = new Estate();
  terraformReader.read([{ json, from: exportOf("tide.json") }], estate);
  return estate;
}

it.each([
  ["a state", state],
  ["a state that is shown, with modules", shown],
])("reads %s, in hours for minutes, and nothing that is secret", (_, json) => {
  expect(terraformReader.recognises(json)).toBe(true);
  const estate = read(json);
  const own = (entity: string) => estate.objects.find((each) => each.entity === entity)?.fields();
  expect(own("Vault")).toMatchObject({ name: "rsv-tide", region: "westeurope" });
  expect(own("StorageAccount")).toMatchObject({
    sku: "Standard_LRS",
    kind: "StorageV2",
    secureTransfer: true,
  });
  expect(own("StorageAccount")).not.toHaveProperty("firewall");
  expect(own("ReplicationPolicy")).toMatchObject({
    recoveryPointRetention: 24,
    appConsistentSnapshotFrequency: 4,
  });
  expect(own("AzureNetwork")).toBeUndefined();
  expect(JSON.stringify(estate.objects.map((each) => each.fields()))).not.toContain("hunter2");
});

it("knows a plan of which only the planned values were kept", () => {
  expect(terraformReader.recognises({ planned_values: shown.values })).toBe(true);
});

it.each([[null], [[]], [{ name: "drlint", version: "1.0.0" }]])("does not take %j for one", (json) => {
  expect(terraformReader.recognises(json)).toBe(false);
});

it("passes over an instance that is only still to be destroyed", () => {
  const [vault] = RESOURCES;
  const old = { ...vault![1], id: VAULT.replace("rsv-tide", "rsv-ebb") };
  const instances = [{ attributes: vault![1] }, { deposed: "00000001", attributes: old }];
  const estate = read({ ...state, resources: [{ type: vault![0], instances }] });
  expect(estate.objects.map(({ name }) => name)).toEqual(["rsv-tide"]);
});
