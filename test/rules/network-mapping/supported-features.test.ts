import rule from "../../../rules/network-mapping/supported-features.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { ASR, between, WEB } from "./region-mappings.ts";

const row = "azure-to-azure-network-mapping/any-regions";
const machine = (region: string, to: string) =>
  `azureVirtualMachines:\n  - { name: web01${region}, replication: { to: { region: ${to} } } }\n`;

testSupportedFeatures(rule, {
  uses: [
    {
      name: "a machine that goes to another region",
      row,
      inventory: machine(", region: westeurope", "japaneast"),
      at: ["2:69-2:78"],
    },
    {
      name: "the same by the support matrix",
      row: "azure-to-azure/regions/any-two",
      inventory: machine(", region: westeurope", "japaneast"),
      at: ["2:69-2:78"],
    },
    { name: "a mapping between two regions", row, inventory: between(WEB, ASR), at: ["3:23-3:36"] },
  ],
  unused: [
    {
      name: "a machine that stays in its region",
      row,
      inventory: machine(", region: japaneast", "japaneast"),
    },
    { name: "a mapping within one region", row, inventory: between(WEB, "region: eastasia, network: app") },
  ],
  undecided: [
    {
      name: "a machine whose region is not recorded",
      row,
      inventory: machine("", "japaneast"),
      facts: ["AzureVirtualMachine.region"],
    },
    {
      name: "a mapping without region",
      row,
      inventory: between("network: web", ASR),
      facts: ["NetworkMappingSource.region"],
    },
  ],
});
