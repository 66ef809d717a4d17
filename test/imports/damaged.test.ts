import { describe, expect, it } from "vitest";
import { NotAnExport, RefusedExport, readJsonExport } from "../../imports/json-export.ts";
import { merge } from "../../imports/merge/merge.ts";
import type { MergedFact } from "../../imports/merge/merge-outcome.ts";
import { newFileText } from "../../imports/merge/new-file.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { byExtent, every, MOST_PATIENT } from "../extent.ts";
import { collected, gate, hostSays, ledger, vmm } from "./collector/harbour.ts";
import { damaged } from "./damaged.ts";
import { estateOfAll } from "./estate-of.ts";
import { account, everything, network, vault } from "./exports.ts";
import { getVHD, getVM, getVMFirmware, ofHost } from "./hyper-v/dumps.ts";
import { TAKE_NONE } from "./merge-options.ts";
import { inventory as ofVmm } from "./scvmm/dumps.ts";
import { plan, state } from "./terraform/forms.ts";
import { PARTS, REGIONS } from "./terraform/tide.ts";

/** Of all that can be damaged, every so many are tried. */
const STEP = byExtent({ some: 23, more: 1, all: 1 });

// A plan has each attribute twice, and damage takes time.
const SOME = REGIONS.filter(({ type }) => !/container|mapping|resource_group|linux/.test(type));
const ofMachines = SOME.filter((each) => PARTS.machines.includes(each));

/** All types that are read of templates, with a resource in another, an expression here and there, and names of two parts. */
const TEMPLATE = {
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  parameters: { tier: { type: "string", defaultValue: "Hot" } },
  resources: [
    { ...declared(vault), sku: { name: "RS0", tier: "Standard" } },
    {
      ...declared(account),
      type: "Microsoft.Storage/storageAccounts",
      properties: {
        accessTier: "[parameters('tier')]",
        supportsHttpsTrafficOnly: true,
        networkAcls: { defaultAction: "Deny", bypass: "AzureServices", ipRules: [] },
        encryption: { keySource: "Microsoft.Storage", services: { blob: { enabled: true } } },
      },
    },
    {
      ...declared(network),
      dependsOn: ["[resourceId('Microsoft.Storage/storageAccounts', 'stharbour')]"],
      resources: [{ type: "subnets", name: "inner", properties: { addressPrefix: "10.40.8.0/24" } }],
    },
    {
      type: "Microsoft.Network/virtualNetworks/subnets",
      name: "vnet-dr/outer",
      properties: { addressPrefix: "10.40.9.0/24", serviceEndpoints: [{ service: "Microsoft.Storage" }] },
    },
    ...["quay1", "quay2"].map((name) => ({
      type: "Microsoft.Compute/virtualMachines",
      apiVersion: "2025-04-01",
      name,
      location: "northeurope",
      zones: ["1"],
      properties: {
        securityProfile: { securityType: "TrustedLaunch", encryptionAtHost: true },
        hardwareProfile: { vmSize: "Standard_D2s_v5" },
        storageProfile: {
          osDisk: { name: `${name}-os`, osType: "Windows", diskSizeGB: 127, createOption: "FromImage" },
          dataDisks: [{ name: `${name}-data`, lun: 0, diskSizeGB: 512, createOption: "Empty" }],
        },
        networkProfile: {
          networkInterfaces: [{ id: "[resourceId('Microsoft.Network/networkInterfaces', 'n')]" }],
        },
      },
    })),
  ],
};

/** A resource as a template declares it: of what Azure answers, what is no id. */
function declared<Resource extends { readonly id: string }>({ id: _, ...resource }: Resource) {
  return { apiVersion: "2025-01-01", ...resource };
}

const EXPORTS = {
  "the collector": collected({ vmm, hosts: [hostSays("HV1", [ledger, gate])] }),
  "Hyper-V": { vm: getVM, vhd: getVHD, firmware: getVMFirmware, all: ofHost },
  VMM: ofVmm,
  Azure: everything,
  "an ARM template": TEMPLATE,
  ...Object.fromEntries(
    Object.entries(PARTS).map(([part, entries]) => [`a state of Terraform: ${part}`, state(entries)]),
  ),
  "a plan of Terraform: machines": plan(ofMachines),
  "a plan of Terraform: what is left": plan(SOME.filter((each) => !ofMachines.includes(each))),
};

/** What is wrong with what would be written of an export into an empty folder: it has to read back, and be all there is. */
function problemsOf(json: unknown): unknown {
  try {
    const estate = estateOfAll(json);
    const { newObjects } = merge(estate, readInventory([]), TAKE_NONE);
    if (newObjects.length === 0) return [];
    const text = newFileText(newObjects);
    const next = readInventory(["a.dr.yaml"], [{ path: "a.dr.yaml", text }]);
    const again = merge(estate, next, TAKE_NONE);
    if (again.newObjects.length > 0 || again.edits.size > 0 || again.facts.some(isDifferent))
      return { again: again.facts, text };
    return next.files.flatMap(({ document, schemaProblems }) => [...document.problems(), ...schemaProblems]);
  } catch (error) {
    if (error instanceof RefusedExport) return [];
    return String((error as Error).stack);
  }
}

const isDifferent = ({ outcome }: MergedFact) => outcome === "different";

describe.each(Object.entries(EXPORTS))("an export of %s", (_, json) => {
  it("writes nothing that lint would refuse", () => {
    expect(problemsOf(json)).toEqual([]);
  });

  it("is no export while it ends in the middle", () => {
    const text = JSON.stringify(json);
    const taken = Array.from({ length: 200 }, (_each, index) => Math.floor((text.length * index) / 200));
    for (const length of taken)
      expect(() => readJsonExport(Buffer.from(text.slice(0, length)))).toThrow(NotAnExport);
  });

  it(
    "with any member dropped, or any value in the place of another, does no harm",
    () => {
      const tried = every(STEP, damaged(json));
      expect(tried.length * STEP).toBeGreaterThan(500);
      const wrong = tried.flatMap(({ what, json: damage }) => {
        const problems = problemsOf(damage);
        return Array.isArray(problems) && problems.length === 0 ? [] : [{ what, problems }];
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    MOST_PATIENT,
  );
});

describe("what is seen to be damaged", () => {
  const factsOf = (json: unknown) =>
    estateOfAll(json).objects.reduce((sum, object) => sum + JSON.stringify(object.fields()).length, 0);

  it("changes what is read", () => {
    const json = EXPORTS["the collector"];
    const before = factsOf(json);
    const after = [...damaged(json)]
      .filter(({ what }) => what.endsWith("dropped"))
      .map((each) => {
        try {
          return factsOf(each.json);
        } catch {
          return 0;
        }
      });
    expect(after.filter((each) => each !== before).length).toBeGreaterThan(after.length / 3);
  });
});
