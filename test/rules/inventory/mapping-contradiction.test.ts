import rule from "../../../rules/inventory/mapping-contradiction.ts";
import { testRule } from "../rule-tester.ts";

const mappings = (...each: string[]) => `networkMappings:
${each.map((mapping) => `  - { ${mapping} }\n`).join("")}vmmServers: [{ name: vmm, vmNetworks: [{ name: LAN }, { name: DMZ }] }]
virtualNetworks:
  - { name: a, region: westeurope }
  - { name: b, region: westeurope }
  - { name: c, region: northeurope }
`;
const FROM_LAN = "source: { vmmServer: vmm, network: LAN }, target: { network:";

testRule(rule, {
  passes: [
    { name: "two networks", inventory: mappings(`${FROM_LAN} a }`, `${FROM_LAN.replace("LAN", "DMZ")} a }`) },
    { name: "one mapping twice", inventory: mappings(`${FROM_LAN} a }`, `${FROM_LAN} A }`) },
    { name: "a target that there is not", inventory: mappings(`${FROM_LAN} a }`, `${FROM_LAN} x }`) },
    {
      name: "one for each of two regions",
      inventory: mappings(
        "source: { region: eastus, network: a }, target: { region: westeurope, network: b }",
        "source: { region: eastus, network: a }, target: { region: northeurope, network: c }",
      ),
    },
  ],
  violates: [
    {
      name: "two targets",
      inventory: mappings(`${FROM_LAN} a }`, `${FROM_LAN} b }`),
      findings: [
        {
          at: "3:68-3:69",
          messageId: "twice",
          message: /'LAN' is mapped to 'b' here and to 'a' elsewhere/,
          related: ["2:68-2:69"],
        },
      ],
    },
  ],
});
