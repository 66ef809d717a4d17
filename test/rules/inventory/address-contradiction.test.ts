import rule from "../../../rules/inventory/address-contradiction.ts";
import { testRule } from "../rule-tester.ts";

const adapters = (...each: string[]) => `virtualMachines:
  - name: vm1
    networkAdapters:
${each.map((adapter) => `      - { ${adapter} }\n`).join("")}`;
const one = (ipConfigurations: string) => adapters(`name: n, ipConfigurations: [${ipConfigurations}]`);

testRule(rule, {
  passes: [
    {
      name: "one primary",
      inventory: one("{ address: 10.0.0.4, primary: true }, { address: 10.0.0.5, primary: false }"),
    },
    { name: "none that is marked", inventory: one("{ address: 10.0.0.4 }, { address: 10.0.0.5 }") },
    {
      name: "one of which it is not recorded",
      inventory: one("{ address: 10.0.0.4, primary: false }, { address: 10.0.0.5 }"),
    },
    { name: "no configuration", inventory: one("") },
    {
      name: "one address in two networks",
      inventory: adapters(
        "name: a, network: X, ipConfigurations: [{ address: 10.0.0.4 }]",
        "name: b, network: Y, ipConfigurations: [{ address: 10.0.0.4 }]",
      ),
    },
    {
      name: "one address where a network is not recorded",
      inventory: adapters(
        "name: a, ipConfigurations: [{ address: 10.0.0.4 }]",
        "name: b, network: X, ipConfigurations: [{ address: 10.0.0.4 }]",
      ),
    },
    {
      name: "one address of a team",
      inventory: adapters(
        "name: a, network: X, teamed: true, ipConfigurations: [{ address: 10.0.0.4 }]",
        "name: b, network: X, teamed: true, ipConfigurations: [{ address: 10.0.0.4 }]",
      ),
    },
    {
      name: "adapters that are connected to nothing",
      inventory: adapters(
        "name: a, network: none, ipConfigurations: [{ address: 10.0.0.4 }]",
        "name: b, network: none, ipConfigurations: [{ address: 10.0.0.4 }]",
      ),
    },
  ],
  violates: [
    {
      name: "two primaries",
      inventory: one("{ address: 10.0.0.4, primary: true }, { address: 10.0.0.5, primary: true }"),
      findings: [
        {
          at: "4:107-4:111",
          messageId: "primaries",
          message: /'n' has two IP configurations/,
          related: ["4:69-4:73"],
        },
      ],
    },
    {
      name: "none that is primary",
      inventory: one("{ address: 10.0.0.4, primary: false }"),
      findings: [{ at: "4:69-4:74", messageId: "noPrimary" }],
    },
    {
      name: "one address twice",
      inventory: adapters(
        "name: a, network: X, ipConfigurations: [{ address: 10.0.0.4 }]",
        "name: b, network: x, ipConfigurations: [{ address: 10.0.0.4 }]",
      ),
      findings: [
        {
          at: "5:62-5:70",
          messageId: "twice",
          message: /'b' has 10.0.0.4, which 'a' /,
          related: ["4:62-4:70"],
        },
      ],
    },
    {
      name: "the same in Azure",
      inventory: `azureVirtualMachines:
  - name: vm1
    networkAdapters:
      - { name: a, network: X, ipConfigurations: [{ address: 10.0.0.4, primary: true }, { address: 10.0.0.5, primary: true }] }
      - { name: b, network: X, ipConfigurations: [{ address: 10.0.0.4 }] }
`,
      findings: [
        { at: "4:119-4:123", messageId: "primaries" },
        { at: "5:62-5:70", messageId: "twice" },
      ],
    },
  ],
});
