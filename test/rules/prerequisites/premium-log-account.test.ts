import rule from "../../../rules/prerequisites/premium-log-account.ts";
import { testRule } from "../rule-tester.ts";
import { machineAnywhere, machineInSite, machineUnderVmm } from "./azure-machines.ts";

const ROW = "vmm-to-azure-prerequisites/premium-needs-standard-log";
const QUESTIONS = "hyperv-to-azure-questions/storage/premium-needs-standard-log";
const accounts = (data: string, log: string) =>
  `storageAccounts:\n  - { name: data${data} }\n  - { name: log${log} }\n`;
const sku = (name: string) => `, sku: ${name}`;
const BOTH = "{ to: azure, storageAccount: data, logStorageAccount: log }";
const DATA = "{ to: azure, storageAccount: data }";
const PLANNED = DATA.replace(" }", ", state: planned }");
const machine = (replication: string, data: string, log = "") =>
  machineUnderVmm({ replication, more: accounts(data, log) });

testRule(rule, {
  passes: [
    {
      name: "premium with a standard log account",
      inventory: machine(BOTH, sku("Premium_LRS"), sku("Standard_LRS")),
    },
    { name: "standard alone", inventory: machine(DATA, sku("Standard_GRS")) },
    {
      name: "managed disks",
      inventory: machineUnderVmm({ replication: "{ to: azure, managedDisks: true }" }),
      silent: true,
    },
    {
      name: "standard alone, in a Hyper-V site",
      inventory: machineInSite({ replication: DATA, more: accounts(sku("Standard_LRS"), "") }),
    },
  ],
  violates: [
    {
      name: "premium without a log account",
      inventory: machine(PLANNED, sku("Premium_LRS")),
      findings: [
        {
          at: "5:47-5:51",
          messageId: "none",
          message:
            /'SQL01' replicates to the premium account 'data' but names no account for the replication logs/,
          rows: [ROW, QUESTIONS],
          related: ["12:24-12:35"],
        },
      ],
    },
    {
      name: "in a Hyper-V site, of which the prerequisites say nothing",
      inventory: machineInSite({ replication: PLANNED, more: accounts(sku("Premium_LRS"), "") }),
      findings: [{ at: "5:47-5:51", messageId: "none", rows: [QUESTIONS] }],
    },
    {
      name: "on a host that is not recorded, so that only the document on both is certain",
      inventory: machineAnywhere({ replication: PLANNED, more: accounts(sku("Premium_LRS"), "") }),
      findings: [{ at: "5:47-5:51", messageId: "none", rows: [QUESTIONS] }],
    },
    {
      name: "premium, with none for the logs",
      inventory: machine("{ to: azure, storageAccount: data, logStorageAccount: none }", sku("Premium_ZRS")),
      findings: [{ at: "5:47-5:51", messageId: "none", rows: [ROW, QUESTIONS] }],
    },
    {
      name: "premium, with a premium log account",
      inventory: machine(BOTH, sku("Premium_LRS"), sku("Premium_LRS")),
      findings: [
        {
          at: "5:72-5:75",
          messageId: "premium",
          rows: [ROW, QUESTIONS],
          related: ["13:23-13:34", "12:24-12:35"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "premium, and which account takes the logs is not recorded",
      inventory: machine(DATA, sku("Premium_LRS")),
      facts: ["Replication.logStorageAccount"],
    },
    { name: "no SKU", inventory: machine(DATA, ""), facts: ["StorageAccount.sku"] },
    {
      name: "no SKU of the log account",
      inventory: machine(BOTH, sku("Premium_LRS")),
      facts: ["StorageAccount.sku"],
    },
    {
      name: "an account that is not there",
      inventory: machineUnderVmm({ replication: DATA }),
      facts: ["Replication.storageAccount"],
    },
    {
      name: "a log account that is not there",
      inventory: machine(BOTH.replace("log }", "gone }"), sku("Premium_LRS")),
      facts: ["Replication.logStorageAccount"],
    },
  ],
});
