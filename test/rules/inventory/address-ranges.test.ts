import rule from "../../../rules/inventory/address-ranges.ts";
import { testRule } from "../rule-tester.ts";

const networks = (subnets: string) => `virtualNetworks:\n  - { name: a, subnets: [${subnets}] }\n`;
const azure = (address: string, subnet = "{ name: web, addressPrefix: 10.0.0.0/24 }") =>
  `azureVirtualMachines:
  - name: web01
    networkAdapters:
      - { name: nic0, network: a, subnet: web, ipConfigurations: [{ address: "${address}" }] }
${networks(subnet)}`;

testRule(rule, {
  passes: [
    {
      name: "ranges side by side, of both families, and one that is not recorded",
      inventory: networks(
        "{ name: web, addressPrefix: 10.0.0.0/24 }, { name: app, addressPrefix: 10.0.1.0/24 }, { name: six, addressPrefix: '::/64' }, { name: db }",
      ),
    },
    {
      name: "one range in two networks",
      inventory: `${networks("{ name: web, addressPrefix: 10.0.0.0/24 }")}  - { name: b, subnets: [{ name: web, addressPrefix: 10.0.0.0/24 }] }\n`,
    },
    { name: "an address in its subnet", inventory: azure("10.0.0.19") },
    { name: "an address of the other family", inventory: azure("fd00::1") },
    { name: "an automatic address", inventory: azure("169.254.3.7") },
    {
      name: "a link-local address",
      inventory: azure("fe80::1", "{ name: web, addressPrefix: 'fd00::/64' }"),
    },
    { name: "a subnet whose range is not recorded", inventory: azure("10.0.0.19", "{ name: web }") },
    { name: "a subnet that is not there", inventory: azure("10.0.0.19", "{ name: app }") },
  ],
  violates: [
    {
      name: "overlapping subnets, each once",
      inventory: networks(
        "{ name: web, addressPrefix: 10.0.1.0/24 }, { name: far, addressPrefix: 10.9.0.0/24 }, { name: wide, addressPrefix: 10.0.0.0/16 }, { name: app, addressPrefix: 10.0.2.0/24 }, { name: web2, addressPrefix: 10.0.1.7/24 }",
      ),
      findings: [
        {
          at: "2:141-2:152",
          messageId: "overlap",
          message:
            "Subnet 'wide' (10.0.0.0/16) overlaps subnet 'web' (10.0.1.0/24) of the same network, so that an address would lie in both. Correct one of the ranges.",
          related: ["2:54-2:65"],
        },
        { at: "2:184-2:195", message: /'app' .* overlaps subnet 'wide'/ },
        { at: "2:228-2:239", message: /'web2' \(10\.0\.1\.0\/24\) overlaps subnet 'wide'/ },
      ],
    },
    {
      name: "in a VM network too",
      inventory: `vmmServers:
  - name: vmm-01
    vmNetworks:
      - { name: a, subnets: [{ name: web, addressPrefix: 10.0.0.0/24 }, { name: app, addressPrefix: 10.0.0.128/25 }] }
`,
      findings: [{ at: "4:101-4:114", related: ["4:58-4:69"] }],
    },
    {
      name: "an address outside of its subnet",
      inventory: azure("10.7.0.19"),
      findings: [
        {
          at: "4:78-4:89",
          messageId: "outside",
          message:
            "10.7.0.19 does not lie in 10.0.0.0/24, the range of subnet 'web' in which the adapter is. Correct the address, the subnet or its range.",
          related: ["6:54-6:65"],
        },
      ],
    },
    ...["10.0.0.0", "10.0.0.3", "10.0.0.255"].map((address) => ({
      name: `an address that Azure keeps for itself: ${address}`,
      inventory: azure(address),
      findings: [
        {
          at: `4:78-4:${80 + address.length}`,
          messageId: "reserved",
          message: `${address} is one of the addresses of subnet 'web' (10.0.0.0/24) that Azure keeps for itself, so no adapter has it. Correct the address, the subnet or its range.`,
          related: ["6:54-6:65"],
        },
      ],
    })),
    {
      name: "an address of a guest outside of its VM network's subnet",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters:
      - { name: nic0, network: a, subnet: web, ipConfigurations: [{ address: 10.1.0.1 }, { address: 10.0.0.1 }] }
hyperVHosts: [{ name: host-01, hostGroup: hg-01 }]
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], vmNetworks: [{ name: a, subnets: [{ name: web, addressPrefix: 10.0.0.0/24 }] }] }
`,
      findings: [{ at: "5:78-5:86", messageId: "outside" }],
    },
    {
      name: "a used address that lies elsewhere",
      inventory: networks("{ name: web, addressPrefix: 10.0.0.0/24, usedAddresses: [10.0.0.4, 10.0.1.4] }"),
      findings: [{ at: "2:93-2:101", messageId: "used-outside", related: ["2:54-2:65"] }],
    },
  ],
});
