import rule from "../../../rules/prerequisites/storage-account.ts";
import { testRule } from "../rule-tester.ts";
import { machineAnywhere, machineInSite, machineUnderVmm } from "./azure-machines.ts";

const ROW = "vmm-to-azure-prerequisites/storage-account";
const more = "storageAccounts: [{ name: data }, { name: log }]\n";
const machine = (replication: string) =>
  machineUnderVmm({ replication: `{ to: azure${replication} }`, more });

testRule(rule, {
  passes: [
    {
      name: "a machine for which nothing is chosen yet",
      inventory: machineUnderVmm({ replication: "{ to: azure, state: considered }" }),
      silent: true,
    },
    { name: "an account for the data", inventory: machine(", storageAccount: data") },
    { name: "letter case aside", inventory: machine(", storageAccount: DATA") },
    {
      name: "managed disks with a log account",
      inventory: machine(", managedDisks: true, logStorageAccount: log"),
    },
    {
      name: "no account for the data, which means managed disks",
      inventory: machine(", storageAccount: none, logStorageAccount: log"),
    },
    {
      name: "managed disks with an account for the data",
      inventory: machine(", managedDisks: true, storageAccount: data"),
    },
    {
      name: "no account, of which replication/choices speaks",
      inventory: machine(", state: planned, managedDisks: false, logStorageAccount: log"),
      silent: true,
    },
    {
      name: "in a Hyper-V site",
      inventory: machineInSite({ replication: "{ to: azure }" }),
      silent: true,
    },
    {
      name: "to a second site",
      inventory: machineUnderVmm({ replication: "{ to: { cloud: gold } }" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "an account that is not in the inventory",
      inventory: machine(", storageAccount: dada"),
      findings: [
        {
          at: "5:47-5:51",
          messageId: "notThere",
          message:
            "The storage account 'dada' of 'SQL01' is not in this inventory. Did you mean 'data'? Add it, or name another one.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a log account that is not in the inventory",
      inventory: machine(", managedDisks: true, logStorageAccount: gone"),
      findings: [{ at: "5:70-5:74", messageId: "notThere", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a machine whose host is not recorded",
      inventory: machineAnywhere({ replication: "{ to: azure, storageAccount: dada }", more }),
      facts: ["VirtualMachine.host"],
    },
    {
      name: "no list of accounts",
      inventory: machineUnderVmm({ replication: "{ to: azure, storageAccount: data }" }),
      facts: ["Replication.storageAccount"],
    },
    {
      name: "a name that two accounts have",
      inventory: machine(", storageAccount: data").replace("{ name: log }", "{ name: data }"),
      facts: ["Replication.storageAccount"],
    },
  ],
});
