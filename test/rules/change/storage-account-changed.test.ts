import rule from "../../../rules/change/storage-account-changed.ts";
import { underVmm } from "../inventories.ts";
import { testMachineChange } from "./machine-change-tester.ts";

const ACCOUNTS = "storageAccounts: [{ name: contosodr1 }, { name: contosodr2 }]\n";
const machine = (account: string, more = ACCOUNTS) =>
  underVmm(
    "",
    `{ to: azure, state: protected${account === "" ? "" : `, storageAccount: ${account}`} }`,
    more,
  );

testMachineChange(
  rule,
  {
    before: "",
    after: "",
    replication: ["storageAccount: contosodr1", "storageAccount: contosodr2"],
    findings: [
      {
        at: "4:47-4:57",
        messageId: "changed",
        message:
          "'SQL01' replicated to storage account 'contosodr1' and now to storage account 'contosodr2', but the target stays as it is once replication is enabled. Disable replication, enable it again with the other target, and record the new 'enabledAt'.",
        rows: ["hyperv-to-azure/azure-storage/modify-account"],
      },
    ],
  },
  {
    passes: [
      {
        name: "the same account, written otherwise",
        earlier: machine("contosodr1"),
        inventory: machine("ContosoDR1"),
      },
      { name: "no account", earlier: machine("none"), inventory: machine("none") },
      {
        name: "an account that is in no inventory",
        earlier: machine("contosodr1", ""),
        inventory: machine("contosodr1"),
      },
      {
        name: "another account for logs",
        earlier: machine("contosodr1, logStorageAccount: contosodr1"),
        inventory: machine("contosodr1, logStorageAccount: contosodr2"),
      },
    ],
    violates: [
      {
        name: "from an account to managed disks",
        earlier: machine("contosodr1"),
        inventory: machine("none"),
        findings: [{ at: "4:65-4:69", message: /'contosodr1' and now to no storage account,/ }],
      },
      {
        name: "an account where there was none",
        earlier: machine("none"),
        inventory: machine("contosodr1"),
        findings: [
          { at: "4:65-4:75", message: /to no storage account and now to storage account 'contosodr1'/ },
        ],
      },
      {
        name: "accounts that are in no inventory",
        earlier: machine("contosodr8", ""),
        inventory: machine("contosodr9", ""),
        findings: [{ at: "4:65-4:75" }],
      },
    ],
    undecided: [
      {
        name: "an account that is not recorded any more",
        earlier: machine("contosodr1"),
        inventory: machine(""),
        facts: ["Replication.storageAccount"],
      },
      {
        name: "an account that was not recorded",
        earlier: machine(""),
        inventory: machine("contosodr1"),
        facts: [],
      },
      {
        name: "the state of the replication is not recorded",
        earlier: machine("contosodr1"),
        inventory: machine("contosodr2").replace("state: protected, ", ""),
        facts: ["Replication.state"],
      },
      {
        name: "the state of the replication was not recorded",
        earlier: machine("contosodr1").replace("state: protected, ", ""),
        inventory: machine("contosodr2"),
        facts: [],
      },
    ],
  },
);
