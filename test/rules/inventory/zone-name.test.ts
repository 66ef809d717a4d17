import rule from "../../../rules/inventory/zone-name.ts";
import { testRule } from "../rule-tester.ts";

const machine = (facts: string, replication = "state: considered") => `azureVirtualMachines:
  - { name: vm1, ${facts}, replication: { ${replication} } }
`;

const guest = (region: string) => `vaults:
  - { name: v, region: ${region} }
virtualMachines:
  - { name: vm1, replication: { to: azure, vault: v, availabilityZone: "1" } }
`;

testRule(rule, {
  passes: [
    {
      name: "a zone of a region that has some",
      inventory: machine('region: westeurope, availabilityZone: "3"'),
    },
    { name: "none in a region without zones", inventory: machine("region: westus, availabilityZone: none") },
    { name: "a zone of a region that is not recorded", inventory: machine('availabilityZone: "1"') },
    {
      name: "a zone of a region that nobody knows",
      inventory: machine('region: mars, availabilityZone: "1"'),
    },
    { name: "a zone of a Hyper-V guest whose vault's region has some", inventory: guest("westeurope") },
    {
      name: "a zone of a Hyper-V guest whose vault is not recorded",
      inventory: guest("westindia").replace("vault: v", "state: considered"),
    },
    { name: "no zone", inventory: machine("region: westus") },
  ],
  violates: [
    {
      name: "a zone that no region has",
      inventory: machine('region: westeurope, availabilityZone: "9"'),
      findings: [
        {
          at: "2:56-2:59",
          messageId: "number",
          message:
            "'9' is no availability zone: Azure's regions have the zones 1, 2, 3. Write one of these, or 'none'.",
        },
      ],
    },
    {
      name: "a zone of a region without zones",
      inventory: machine('region: West India, availabilityZone: "1"'),
      findings: [
        {
          at: "2:56-2:59",
          messageId: "region",
          message:
            "West India has no availability zones, by Azure's list of 2025-09-23. Write 'none', or look whether it has some by now.",
        },
      ],
    },
    {
      name: "the same of the target",
      inventory: machine("region: uksouth", 'state: planned, to: { region: ukwest }, availabilityZone: "2"'),
      findings: [{ at: "2:108-2:111", messageId: "region", message: /^UK West has no/ }],
    },
    {
      name: "a zone of a Hyper-V guest whose vault is in a region without zones",
      inventory: guest("westindia"),
      findings: [{ at: "4:72-4:75", messageId: "region", message: /^West India has no/ }],
    },
    {
      name: "a zone of a Hyper-V guest that no region has",
      inventory:
        "virtualMachines:\n  - { name: vm1, replication: { to: azure, availabilityZone: west-1 } }\n",
      findings: [{ at: "2:62-2:68", messageId: "number" }],
    },
  ],
});
