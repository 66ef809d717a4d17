import rule from "../../../rules/azure-compute/target-generation.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, toSecondarySite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-vm-generations/target-size";
const azure = (generation: string, size: string, state = "planned") =>
  azureMachine({
    machine: `region: westeurope${generation === "" ? "" : `\ngeneration: ${generation}`}`,
    replication: `state: ${state}${size === "" ? "" : `, targetVmSize: ${size}`}`,
  });
const to = (size: string) => `{ to: azure, targetVmSize: ${size} }`;

testRule(rule, {
  passes: [
    { name: "a size for both, whatever the generation is", inventory: azure("", "Standard_D4s_v5") },
    { name: "generation 2 with a size of version 6", inventory: azure("2", "Standard_E8-4ads_v6") },
    { name: "generation 1 with a size for it alone", inventory: azure("1", "Standard_D2_v3") },
    { name: "no size is chosen yet", inventory: azure("1", "") },
    {
      name: "the size that it has now, of a series that nobody knows",
      inventory: azureMachine({
        machine: "region: westeurope\nvmSize: Standard_Q4s_v9",
        replication: "state: planned, targetVmSize: standard_q4s_v9",
      }),
    },
    { name: "a guest, none is chosen", inventory: inSite("generation: 1") },
    {
      name: "a guest that is only considered",
      inventory: inSite("generation: 1", "{ to: azure, state: considered, targetVmSize: Standard_D4s_v6 }"),
    },
    { name: "a guest, a size for both", inventory: underVmm("generation: 1", to("Standard_DS2_v2")) },
    {
      name: "a guest that goes to a second site",
      inventory: toSecondarySite("generation: 1"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "generation 1 with a size of version 6",
      inventory: azure("1", "Standard_D4s_v6"),
      findings: [
        {
          at: "5:79-5:94",
          messageId: "other",
          message:
            "'web01' is of generation 1, and is to come up with the size 'Standard_D4s_v6', which takes machines of generation 2 alone. Choose another size for the target.",
          rows: [ROW],
          related: ["4:17-4:18"],
        },
      ],
    },
    {
      name: "generation 2 with a size of version 3 without premium storage",
      inventory: azure("2", "standard_e4_v3", "protected"),
      findings: [{ at: "5:81-5:95", rows: [ROW] }],
    },
    {
      name: "a guest under VMM",
      inventory: underVmm("generation: 1", to("Standard_E192is_v6")),
      findings: [{ at: "5:45-5:63", rows: [ROW], related: ["4:17-4:18"] }],
    },
    {
      name: "a guest in a site",
      inventory: inSite("generation: 2", to("Standard_A2_v2")),
      findings: [{ at: "5:45-5:59", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "the generation is not recorded",
      inventory: azure("", "Standard_D4s_v6"),
      facts: ["AzureVirtualMachine.generation"],
    },
    {
      name: "protected, and the size is not recorded",
      inventory: azure("1", "", "protected"),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "a series that is in no list",
      inventory: azure("1", "Standard_Q4s_v9"),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "a guest's size that is built as none is",
      inventory: inSite("generation: 1", to("large")),
      facts: ["Replication.targetVmSize"],
    },
    {
      name: "a guest's generation is not recorded",
      inventory: inSite("", to("Standard_D4s_v6")),
      facts: ["VirtualMachine.generation"],
    },
  ],
});
