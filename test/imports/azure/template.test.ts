import { describe, expect, it } from "vitest";
import { RefusedExport } from "../../../imports/json-export.ts";
import { READERS } from "../../../imports/readers.ts";
import { estateOf } from "../estate-of.ts";
import { account, network } from "../exports.ts";

function template(resources: unknown) {
  return {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    parameters: {},
    resources,
  };
}

const ACCOUNT = {
  type: "Microsoft.Storage/storageAccounts",
  apiVersion: "2024-01-01",
  name: "stharbour",
  location: "[resourceGroup().location]",
  sku: { name: "Standard_LRS" },
  kind: "StorageV2",
  properties: { accessTier: "[parameters('tier')]", supportsHttpsTrafficOnly: true },
};
const NETWORK = {
  type: "Microsoft.Network/virtualNetworks",
  name: "vnet-dr",
  location: "westeurope",
  properties: {
    addressSpace: { addressPrefixes: ["10.40.0.0/16", "[parameters('more')]"] },
    subnets: [],
  },
  resources: [{ type: "subnets", name: "app", properties: { addressPrefix: "10.40.1.0/24" } }],
};
const WEB = {
  type: "Microsoft.Network/virtualNetworks/subnets",
  name: "vnet-dr/web",
  properties: { addressPrefix: "10.40.2.0/24" },
};

const shown = (...exports: readonly unknown[]) => {
  const estate = estateOf(...exports);
  return { objects: estate.objects.map((each) => each.fields()), notes: [...estate.notes] };
};

describe("an ARM template", () => {
  it("is read as far as it is written out, and says nothing of its resource group", () => {
    expect(shown(template([ACCOUNT, NETWORK, WEB]))).toEqual({
      objects: [
        { name: "stharbour", kind: "StorageV2", sku: "Standard_LRS", secureTransfer: true },
        {
          name: "vnet-dr",
          region: "westeurope",
          subnets: [
            { name: "app", addressPrefix: "10.40.1.0/24" },
            { name: "web", addressPrefix: "10.40.2.0/24" },
          ],
        },
      ],
      notes: [],
    });
  });

  it("has the service for blobs of an account in it, or beside it", () => {
    const policy = { deleteRetentionPolicy: { enabled: true, days: 7 } };
    const within = { type: "blobServices", name: "default", properties: policy };
    const beside = { ...within, type: `${ACCOUNT.type}/blobServices`, name: "stharbour/default" };
    for (const each of [[{ ...ACCOUNT, resources: [within] }], [beside, ACCOUNT]]) {
      const { objects } = shown(template(each));
      expect(objects).toEqual([expect.objectContaining({ name: "stharbour", softDelete: true })]);
    }
  });

  it("may have its resources under names of their own", () => {
    expect(shown(template({ account: ACCOUNT })).objects).toEqual(shown(template([ACCOUNT])).objects);
  });

  it("is complete for nothing: subnets may stand elsewhere", () => {
    const [own] = estateOf(template([NETWORK])).ofEntity("VirtualNetwork");
    expect(own!.wholeLists.size).toBe(0);
  });

  it.each([
    ["under a condition", { ...WEB, condition: "[parameters('web')]" }],
    ["several times", { ...WEB, copy: { name: "webs", count: 2 } }],
    ["elsewhere", { ...WEB, existing: true }],
    ["under a name that is an expression", { ...WEB, name: "[parameters('web')]" }],
    ["under a name with an expression in it", { ...WEB, name: "vnet-dr/[x]" }],
    ["as another type", { ...WEB, type: "Microsoft.Web/sites/slots" }],
  ])("leaves out what is deployed %s, and says so", (_, resource) => {
    const { objects, notes } = shown(template([ACCOUNT, resource]));
    expect(objects.length).toBe(1);
    expect(notes).toEqual([
      expect.stringContaining("0.json: 1 of 2 resources of the ARM template are left out"),
    ]);
  });

  it("describes the only resource of its name that another export shows", () => {
    const networks = shown(template([WEB]), network).objects.filter(({ name }) => name === "vnet-dr");
    expect(networks).toEqual([expect.objectContaining({ name: "vnet-dr", resourceGroup: "rg-dr" })]);
    const other = { ...network, id: network.id.replace("rg-dr", "rg-other") };
    const { notes } = shown(template([WEB]), [network, other]);
    expect(notes).toEqual([
      "0.json: 'web' of the ARM template is left out: several resources have its name.",
    ]);
  });

  it("contradicts what was deployed where they differ", () => {
    const { contradictions } = estateOf(template([{ ...ACCOUNT, kind: "Storage" }]), account);
    expect(contradictions).toEqual([
      "'kind' of storage account 'stharbour' is 'StorageV2' in 1.json and 'Storage' in 0.json.",
    ]);
  });

  it.each([
    [
      "full of expressions",
      [{ ...ACCOUNT, name: "[parameters('name')]" }],
      "with expressions in the place of names",
    ],
    ["of nothing", [], "without resources that drlint imports"],
    [
      "of something else",
      [{ type: "Microsoft.Web/sites", name: "x" }],
      "without resources that drlint imports",
    ],
    ["that is broken", 7, "without resources that drlint imports"],
  ])("%s is refused", (_, resources, said) => {
    expect(() => estateOf(template(resources))).toThrow(RefusedExport);
    expect(() => estateOf(template(resources))).toThrow(said);
  });

  it("is known in every scope", () => {
    for (const scope of [
      "deploymentTemplate",
      "subscriptionDeploymentTemplate",
      "tenantDeploymentTemplate",
    ]) {
      const json = {
        ...template([]),
        $schema: `https://schema.management.azure.com/schemas/2018-05-01/${scope}.json#`,
      };
      expect(READERS.find((reader) => reader.recognises(json))?.kind).toBe("resources of Azure");
    }
  });
});
