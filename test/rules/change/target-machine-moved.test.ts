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
    replication: [`subscription: ${SUBSCRIPTION}`, `subscription: ${OTHER}`],
    findings: [
      {
        at: "4:45-4:81",
        messageId: "moved",
        message: `'SQL01' was to come up in subscription '${SUBSCRIPTION}' and is to come up in '${OTHER}', but its Azure machine cannot be moved there while it is protected. Disable replication, enable it again with the other subscription, and record the new 'enabledAt'.`,
        rows: ["hyperv-to-azure/vault/move-resources"],
      },
    ],
  },
  {
    passes: [
      {
        name: "the same, written otherwise",
        earlier: machine(`, subscription: ${SUBSCRIPTION}`),
        inventory: machine(`, subscription: ${SUBSCRIPTION.toUpperCase()}`),
      },
      {
        name: "another resource group, which the settings of the machine have changed",
        earlier: machine(`, resourceGroup: rg-dr, subscription: ${SUBSCRIPTION}`),
        inventory: machine(`, resourceGroup: rg-new, subscription: ${SUBSCRIPTION}`),
      },
    ],
    violates: [],
    undecided: [
      {
        name: "neither is recorded",
        earlier: machine(""),
        inventory: machine(""),
        facts: ["Replication.subscription"],
      },
      {
        name: "the subscription was not recorded",
        earlier: machine(""),
        inventory: machine(`, subscription: ${OTHER}`),
        facts: [],
      },
      {
        name: "the subscription is not recorded any more",
        earlier: machine(`, subscription: ${OTHER}`),
        inventory: machine(""),
        facts: ["Replication.subscription"],
      },
    ],
  },
);
