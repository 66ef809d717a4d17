import rule from "../../../rules/change/target-machine-moved.ts";
import { underVmm } from "../inventories.ts";
import { testMachineChange } from "./machine-change-tester.ts";

const SUBSCRIPTION = "7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11";
const OTHER = "0f9e8d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f";
const VAULT = `vaults: [{ name: contoso-recovery, subscription: ${SUBSCRIPTION} }]\n`;
const machine = (place: string, more = VAULT) =>
  underVmm("", `{ to: azure, state: protected, vault: contoso-recovery${place} }`, more);

testMachineChange(
  rule,
  {
    before: "",
    after: "",
    replication: ["resourceGroup: rg-dr", "resourceGroup: rg-new"],
    findings: [
      {
        at: "4:46-4:52",
        messageId: "moved",
        message:
          "'SQL01' was to come up in resource group 'rg-dr' and is to come up in 'rg-new', and an Azure machine that is there already cannot be moved. Another resource group can be set under Compute and Network; for another subscription disable replication, enable it again, and record the new 'enabledAt'.",
        rows: ["hyperv-to-azure/vault/move-resources"],
      },
    ],
  },
  {
    passes: [
      { name: "neither is configured", earlier: machine(""), inventory: machine("") },
      {
        name: "the same, written otherwise",
        earlier: machine(", resourceGroup: rg-dr"),
        inventory: machine(", resourceGroup: RG-DR"),
      },
      {
        name: "the vault's subscription, which is named now",
        earlier: machine(", resourceGroup: rg-dr"),
        inventory: machine(`, resourceGroup: rg-dr, subscription: ${SUBSCRIPTION}`),
      },
    ],
    violates: [
      {
        name: "a subscription that is not the vault's any more",
        earlier: machine(", resourceGroup: rg-dr"),
        inventory: machine(`, resourceGroup: rg-dr, subscription: ${OTHER}`),
        findings: [{ at: "4:110-4:146", message: new RegExp(`in subscription '${SUBSCRIPTION}' and`) }],
      },
    ],
    undecided: [
      {
        name: "the resource group was not named",
        earlier: machine(""),
        inventory: machine(", resourceGroup: rg-dr"),
        facts: [],
      },
      {
        name: "the resource group is not named any more",
        earlier: machine(", resourceGroup: rg-dr"),
        inventory: machine(""),
        facts: ["Replication.resourceGroup"],
      },
      {
        name: "the vault does not say its subscription",
        earlier: machine(", resourceGroup: rg-dr", ""),
        inventory: machine(`, resourceGroup: rg-dr, subscription: ${OTHER}`, ""),
        facts: [],
      },
    ],
  },
);
