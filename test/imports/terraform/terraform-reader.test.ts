import { describe, expect, it } from "vitest";
import { estateOfAll, fieldsOf, readerOf } from "../estate-of.ts";
import { type Entry, entry, shown, state } from "./forms.ts";
import { CACHE, DR, VAULT, VNET_DR, VNET_HOME } from "./ids.ts";
import {
  account,
  adapter,
  away,
  HYPER_V,
  home,
  machine,
  policy,
  REGIONS,
  replicated,
  subnet,
  vault,
} from "./tide.ts";

const inModule = (entries: readonly Entry[]) =>
  entries.map((each) => ({ ...each, module: 'module.site["west"].module.net' }));

const FORMS = [
  ["a state", state(REGIONS)],
  ["a state that is shown", shown(REGIONS)],
  ["a state with modules", state(inModule(REGIONS))],
  ["a state with modules that is shown", shown(inModule(REGIONS))],
  [
    "a plan in which nothing is new",
    { format_version: "1.2", planned_values: (shown(REGIONS) as Shown).values },
  ],
] as const;

interface Shown {
  readonly values: unknown;
}

describe.each(FORMS)("%s", (_, json) => {
  const estate = estateOfAll(json);

  it("is known by what it holds, and leaves nothing open", () => {
    expect(readerOf(json)?.kind).toBe("a state or plan of Terraform");
    expect([...estate.notes]).toEqual([]);
    expect(estate.contradictions).toEqual([]);
  });

  it("tells vault, policy and account, in hours for minutes", () => {
    expect(fieldsOf(estate, "Vault")).toMatchObject([
      { name: "rsv-tide", region: "westeurope", resourceGroup: "rg-tide-dr" },
    ]);
    expect(fieldsOf(estate, "ReplicationPolicy")).toEqual([
      { name: "day", recoveryPointRetention: 24, appConsistentSnapshotFrequency: 4 },
    ]);
    expect(fieldsOf(estate, "StorageAccount")).toEqual([
      {
        name: "sttide",
        id: CACHE,
        region: "northeurope",
        resourceGroup: "rg-tide",
        subscription: "5d3c1f77-0000-4000-8000-00000000c0de",
        sku: "Standard_LRS",
        kind: "StorageV2",
        accessTier: "Hot",
        secureTransfer: true,
        softDelete: true,
        encryption: { keySource: "platform" },
        sharedKeyAccess: false,
      },
    ]);
  });

  it("tells networks with subnets of blocks and of resources of their own, and how they are mapped", () => {
    expect(fieldsOf(estate, "VirtualNetwork")).toMatchObject([
      {
        name: "vnet-home",
        addressSpace: ["10.7.0.0/16"],
        subnets: [{ name: "front", addressPrefix: "10.7.1.0/24", serviceEndpoints: ["Microsoft.Storage"] }],
      },
      {
        name: "vnet-dr",
        subnets: [
          { name: "front-dr", addressPrefix: "10.8.1.0/24", serviceEndpoints: ["Microsoft.Storage"] },
        ],
      },
    ]);
    expect(fieldsOf(estate, "NetworkMapping")).toEqual([
      {
        source: { region: "northeurope", network: "vnet-home" },
        target: { region: "westeurope", network: "vnet-dr" },
      },
    ]);
  });

  it("tells machines, their adapters, and how they are protected", () => {
    const [ebb, flood] = fieldsOf(estate, "AzureVirtualMachine");
    expect(ebb).toMatchObject({
      name: "ebb",
      region: "northeurope",
      resourceGroup: "rg-tide",
      securityType: "TrustedLaunch",
      vmSize: "Standard_D4s_v5",
      availabilityZone: "1",
      diskControllerType: "SCSI",
      encryptionAtHost: false,
      networkAdapters: [
        {
          name: "ebb-nic",
          network: "vnet-home",
          subnet: "front",
          ipConfigurations: [{ name: "ip1", address: "10.7.1.4", assignment: "static", primary: true }],
          target: { subnet: "front-dr", address: "10.8.1.4" },
        },
      ],
      replication: {
        state: "protected",
        to: { region: "westeurope" },
        availabilityZone: "2",
        vault: "rsv-tide",
        policy: "day",
        cacheStorageAccount: "sttide",
        network: "vnet-dr",
        resourceGroup: "rg-tide-dr",
      },
    });
    expect(ebb!.networkAdapters).toEqual([
      expect.not.objectContaining({ testFailoverTarget: expect.anything() }),
    ]);
    expect(flood).toMatchObject({
      name: "flood",
      availabilityZone: "none",
      diskControllerType: "NVMe",
      encryptionAtHost: true,
      networkAdapters: [{ name: "flood-nic" }],
    });
    expect(flood).not.toHaveProperty("securityType");
    expect(flood).not.toHaveProperty("replication");
  });

  it("tells nothing that is secret", () => {
    expect(JSON.stringify(estate.objects.map((each) => each.fields()))).not.toContain("hunter2");
  });
});

it("reads what a vault has of Hyper-V", () => {
  const estate = estateOfAll(state([vault, away, ...HYPER_V]));
  expect(fieldsOf(estate, "HyperVSite")).toEqual([{ name: "quay" }]);
  expect(fieldsOf(estate, "ReplicationPolicy")).toEqual([
    {
      name: "hours",
      replicationInterval: 300,
      recoveryPointRetention: 12,
      appConsistentSnapshotFrequency: 2,
    },
  ]);
  expect(fieldsOf(estate, "NetworkMapping")).toEqual([
    { source: { vmmServer: "vmm.tide.example", network: "backend" }, target: { network: "vnet-dr" } },
  ]);
  expect([...estate.notes]).toEqual([]);
});

it("has one target for an adapter where the provider is older than version 5", () => {
  const item = replicated("ebb", {
    network_interface: [
      {
        source_network_interface_id: `${DR}/providers/Microsoft.Network/networkInterfaces/ebb-nic`,
        target_subnet_name: "front-dr",
        target_static_ip: "",
        failover_test_subnet_name: "front-dr",
        failover_test_static_ip: "10.8.1.9",
      },
    ],
  });
  const [ebb] = fieldsOf(estateOfAll(state([item])), "AzureVirtualMachine");
  expect(ebb!.networkAdapters).toMatchObject([
    {
      name: "ebb-nic",
      target: { subnet: "front-dr" },
      testFailoverTarget: { subnet: "front-dr", address: "10.8.1.9" },
    },
  ]);
});

it("has a target for each address where there are several", () => {
  const ip = (name: string, primary: boolean, address: string) => ({
    name,
    primary,
    target_subnet_name: "front-dr",
    target_static_ip: address,
  });
  const item = replicated("ebb", {
    network_interface: [
      {
        source_network_interface_id: `${DR}/providers/Microsoft.Network/networkInterfaces/ebb-nic`,
        ip_configuration: [ip("second", false, "10.8.1.5"), ip("first", true, "10.8.1.4")],
      },
    ],
  });
  const [ebb] = fieldsOf(estateOfAll(state([item])), "AzureVirtualMachine");
  expect(ebb!.networkAdapters).toMatchObject([
    {
      target: { subnet: "front-dr", address: "10.8.1.4" },
      ipConfigurations: [{ name: "second", target: { address: "10.8.1.5" } }, { name: "first" }],
    },
  ]);
});

it("does not say that a machine is protected whose protection went wrong", () => {
  const estate = estateOfAll(state([{ ...replicated("ebb"), isTainted: true }]));
  const [ebb] = fieldsOf(estate, "AzureVirtualMachine");
  expect(ebb!.replication).toMatchObject({ vault: "rsv-tide" });
  expect(ebb!.replication).not.toHaveProperty("state");
});

describe("the machine of a network interface", () => {
  it("is the one that lists it, though the interface was not read since", () => {
    const estate = estateOfAll(state([adapter("ebb-nic", "10.7.1.4"), machine("virtual_machine", "ebb")]));
    expect(fieldsOf(estate, "AzureVirtualMachine")).toMatchObject([
      { name: "ebb", networkAdapters: [{ name: "ebb-nic", ipConfigurations: [{ address: "10.7.1.4" }] }] },
    ]);
  });

  it("is the one that the interface names, where no machine lists it", () => {
    const { id } = machine("virtual_machine", "ebb").attributes;
    const estate = estateOfAll(state([adapter("ebb-nic", "10.7.1.4", { virtual_machine_id: id })]));
    expect(fieldsOf(estate, "AzureVirtualMachine")).toMatchObject([
      { name: "ebb", networkAdapters: [{ name: "ebb-nic" }] },
    ]);
  });
});

describe("the security type", () => {
  it.each([
    [{ os_disk: [{ security_encryption_type: "VMGuestStateOnly" }], vtpm_enabled: true }, "ConfidentialVM"],
    [{ os_disk: [{ security_encryption_type: "" }], vtpm_enabled: true }, "TrustedLaunch"],
    [{ os_disk: [{ security_encryption_type: "" }], secure_boot_enabled: false }, undefined],
    // Whether it is a confidential machine, the disk would say.
    [{ vtpm_enabled: true }, undefined],
  ])("of %j is %s", (attributes, expected) => {
    const [own] = fieldsOf(
      estateOfAll(state([machine("linux_virtual_machine", "ebb", attributes)])),
      "AzureVirtualMachine",
    );
    expect(own!.securityType).toBe(expected);
  });
});

describe("a storage account", () => {
  const own = (more: Entry["attributes"], ...others: Entry[]) =>
    fieldsOf(
      estateOfAll(state([{ ...account, attributes: { ...account.attributes, ...more } }, ...others])),
      "StorageAccount",
    )[0];
  const rules = entry("storage_account_network_rules", "r", {
    id: CACHE,
    storage_account_id: CACHE,
    default_action: "Deny",
  });
  const key = entry("storage_account_customer_managed_key", "k", { id: CACHE, storage_account_id: CACHE });

  it("has its firewall in a block, or in a resource of its own, which is newer", () => {
    expect(own({})).not.toHaveProperty("firewall");
    expect(own({ network_rules: [{ default_action: "Allow" }] })).toMatchObject({ firewall: false });
    expect(own({ network_rules: [{ default_action: "Allow" }] }, rules)).toMatchObject({ firewall: true });
  });

  it("has its key in a block, or in a resource of its own", () => {
    expect(own({ customer_managed_key: [{ key_vault_key_id: "https://kv/keys/hunter2" }] })).toMatchObject({
      encryption: { keySource: "customerManaged" },
    });
    expect(own({}, key)).toMatchObject({ encryption: { keySource: "customerManaged" } });
    expect(own({ customer_managed_key: null })).not.toHaveProperty("encryption");
  });

  it("keeps blobs that are deleted where it has a block that says for how long", () => {
    const kept = [{ days: 7, permanent_delete_enabled: false }];
    expect(own({ blob_properties: [{ delete_retention_policy: kept }] })).toMatchObject({ softDelete: true });
    expect(own({ blob_properties: [{ delete_retention_policy: [] }] })).toMatchObject({ softDelete: false });
    // An account for files alone has no blobs.
    for (const none of [[], null, undefined])
      expect(own({ blob_properties: none })).not.toHaveProperty("softDelete");
  });

  it("says that it takes encrypted connections only, in the word of version 3, too", () => {
    expect(own({ https_traffic_only_enabled: undefined, enable_https_traffic_only: false })).toMatchObject({
      secureTransfer: false,
    });
  });
});

describe("the subnets of a network", () => {
  const subnetsOf = (...entries: Entry[]) =>
    Object.fromEntries(
      fieldsOf(estateOfAll(state(entries)), "VirtualNetwork").map(({ name, subnets }) => [name, subnets]),
    );

  it("are not recorded of one that the file does not have, which is said", () => {
    const estate = estateOfAll(state([subnet]));
    expect(estate.objects).toEqual([]);
    expect([...estate.notes]).toEqual([
      expect.stringContaining("azurerm_subnet.front_dr. Export the networks"),
    ]);
  });

  it("are as the resource of its own says, where a block is older", () => {
    const older = { id: `${VNET_DR}/subnets/front-dr`, name: "front-dr", address_prefixes: ["10.8.9.0/24"] };
    const network = { ...away, attributes: { ...away.attributes, subnet: [older] } };
    expect(subnetsOf(network, subnet)).toMatchObject({ "vnet-dr": [{ addressPrefix: "10.8.1.0/24" }] });
  });

  it("have what network interfaces are in, and of a list that is not whole what machines come up in", () => {
    const ebb = machine("virtual_machine", "ebb");
    const nic = adapter("ebb-nic", "10.7.2.4", {
      ip_configuration: [{ name: "ip1", subnet_id: `${VNET_HOME}/subnets/back` }],
    });
    const item = replicated("ebb", {
      network_interface: [{ ip_configuration: [{ target_subnet_name: "back-dr" }] }],
    });
    expect(subnetsOf(home, away, subnet, ebb, nic, item)).toMatchObject({
      "vnet-home": [{ name: "front" }, { name: "back" }],
      "vnet-dr": [{ name: "front-dr" }, { name: "back-dr" }],
    });
  });

  it("are all that a data source names", () => {
    const { subnet: _, ...attributes } = away.attributes;
    const data = { ...away, isData: true, attributes: { ...attributes, subnets: ["front-dr", "back-dr"] } };
    expect(subnetsOf(data, { ...subnet, isData: true })).toMatchObject({
      "vnet-dr": [{ name: "front-dr", addressPrefix: "10.8.1.0/24" }, { name: "back-dr" }],
    });
  });
});

it("goes by a resource, and not by a data source that was read before it changed", () => {
  const before = { ...policy.attributes, recovery_point_retention_in_minutes: 720 };
  const estate = estateOfAll(state([{ ...policy, isData: true, name: "old", attributes: before }, policy]));
  expect(estate.contradictions).toEqual([]);
  expect(fieldsOf(estate, "ReplicationPolicy")).toMatchObject([{ recoveryPointRetention: 24 }]);
});

it("passes over an instance that is only still to be destroyed", () => {
  const old = { ...vault.attributes, id: VAULT.replace("rsv-tide", "rsv-neap") };
  const { type, name, attributes } = vault;
  const instances = [{ attributes }, { deposed: "00000001", attributes: old }];
  const resources = [{ mode: "managed", type, name, instances }];
  const ofState = estateOfAll({ version: 4, terraform_version: "1.9.5", resources });
  expect(ofState.objects.map((each) => each.name)).toEqual(["rsv-tide"]);
  const deposed = { type, name, mode: "managed", deposed_key: "00000001", values: old };
  const ofShown = estateOfAll({
    format_version: "1.0",
    values: { root_module: { resources: [deposed, { type, name, mode: "managed", values: attributes }] } },
  });
  expect(ofShown.objects.map((each) => each.name)).toEqual(["rsv-tide"]);
});

it("says what it leaves out: machines of VMware, other types, and what has no id", () => {
  const estate = estateOfAll(
    state([
      entry("site_recovery_vmware_replicated_vm", "v", { id: "x" }),
      entry("key_vault_secret", "s", { id: "https://kv/secrets/a", value: "hunter2" }),
      { ...home, index: "a", attributes: { ...home.attributes, id: null } },
    ]),
  );
  expect(estate.objects).toEqual([]);
  expect([...estate.notes]).toEqual([
    "0.json: Machines of VMware are left out: drlint has no rules for them.",
    "0.json: A type of resources that drlint does not import from Terraform: azurerm_key_vault_secret.",
    `0.json: These have no 'id' that is known, and are left out: azurerm_virtual_network.home["a"]. Export the state after they are applied.`,
  ]);
  expect([...estate.notes].join()).not.toContain("hunter2");
});

describe("the firewall of a storage account", () => {
  const rules = (more: object) => ({
    default_action: "Deny",
    bypass: ["Logging", "AzureServices"],
    virtual_network_subnet_ids: [`${VNET_HOME}/subnets/front`],
    ...more,
  });
  const accountWith = (more: Entry["attributes"]) =>
    fieldsOf(
      estateOfAll(state([{ ...account, attributes: { ...account.attributes, ...more } }])),
      "StorageAccount",
    )[0]!;

  it("tells who comes through it", () => {
    expect(accountWith({ network_rules: [rules({})] })).toMatchObject({
      firewall: true,
      trustedServices: true,
      allowedSubnets: ["rg-tide/vnet-home/front"],
    });
    expect(
      accountWith({ network_rules: [rules({ bypass: ["None"], virtual_network_subnet_ids: [] })] }),
    ).toMatchObject({
      trustedServices: false,
      allowedSubnets: [],
    });
  });

  it.each([
    ["no block", []],
    ["a block that says neither", [rules({ bypass: null, virtual_network_subnet_ids: undefined })]],
    ["lists of which a part is not known yet", [rules({ bypass: [], virtual_network_subnet_ids: [null] })]],
  ])("tells nothing of that where there is %s", (_, network_rules) => {
    const fields = accountWith({ network_rules });
    expect(fields).not.toHaveProperty("trustedServices");
    expect(fields).not.toHaveProperty("allowedSubnets");
  });
});
