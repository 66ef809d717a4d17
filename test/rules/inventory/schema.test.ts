import rule from "../../../rules/inventory/schema.ts";
import { testRule } from "../rule-tester.ts";

/** A machine whose lines begin at line 3, column 5. */
const vm = (lines: string) => `virtualMachines:\n  - name: A\n    ${lines}\n`;

testRule(rule, {
  passes: [
    { name: "nothing but a name", inventory: vm("generation: 2") },
    {
      name: "names and versions that YAML reads as numbers",
      inventory: "vmmServers: [{ name: 0815, version: 2019 }]\n",
    },
    {
      name: "values in other spellings, which say the same",
      inventory: vm('generation: "2"\n    bitLocker: No\n    replication: { state: Protected, to: Azure }'),
    },
    {
      name: "sizes as text and as numbers",
      inventory: vm("disks: [{ name: a, size: 1.5 TB }, { name: b, size: 512 }]"),
    },
  ],
  violates: [
    {
      name: "an unknown property, with the nearest one",
      inventory: vm("generaton: 2"),
      findings: [
        {
          at: "3:5-3:14",
          message: "'generaton' is no property of a virtual machine. Did you mean 'generation'?",
        },
      ],
    },
    {
      name: "a property of an object that stands in this one",
      inventory: vm("vhdFormat: VHDX"),
      findings: [
        {
          at: "3:5-3:14",
          message: /It is a property of a disk of a virtual machine: look at the indentation\./,
        },
      ],
    },
    {
      name: "a property of an object that stands elsewhere, which no indentation leads to",
      inventory: vm("hostGroup: x"),
      findings: [{ at: "3:5-3:14", message: /is no property of a virtual machine\. It has 'name', / }],
    },
    {
      name: "a value outside its vocabulary",
      inventory: vm("disks: [{ name: d, role: oss }]"),
      findings: [{ at: "3:30-3:33", message: "'role' cannot be 'oss'. Did you mean 'os'?" }],
    },
    {
      name: "a value outside its vocabulary, far from every word of it",
      inventory: vm("generation: 3"),
      findings: [{ at: "3:17-3:18", message: "'generation' cannot be 3. It is one of 1 or 2." }],
    },
    {
      name: "a word where true or false stands",
      inventory: vm("bitLocker: maybe"),
      findings: [{ at: "3:16-3:21", message: "'bitLocker' must be true or false, not 'maybe'." }],
    },
    {
      name: "no value",
      inventory: vm("host:"),
      findings: [{ at: "3:5-3:9", message: "'host' has no value. Write one, or take the key out." }],
    },
    {
      name: "a value where a list belongs",
      inventory: "hyperVHosts: [{ name: h, vlans: 110 }]\n",
      findings: [
        { at: "1:33-1:36", message: "'vlans' must be a list, not 110. Write it in brackets: [110]." },
      ],
    },
    {
      name: "entries of a list that are none",
      inventory: "hyperVHosts: [{ name: h, vlans: [x, [1]], storage: [smb, null] }]\n",
      findings: [
        { at: "1:34-1:35", message: "Each entry of 'vlans' must be a whole number, not 'x'." },
        { at: "1:37-1:40", message: "Each entry of 'vlans' must be a whole number, not a list." },
        {
          at: "1:53-1:56",
          message: /^Each entry of 'storage' must be .* properties of its own, not 'smb'\.$/,
        },
        { at: "1:58-1:62", message: /^An entry of 'storage' has no value\./ },
      ],
    },
    {
      name: "a word where an object may stand too",
      inventory: vm("replication: { to: gold-chicago }"),
      findings: [
        {
          at: "3:24-3:36",
          message:
            "'to' cannot be 'gold-chicago'. It is 'azure', or has properties of its own: 'cloud' or 'region'.",
        },
      ],
    },
    {
      name: "an unknown property of great length",
      inventory: vm(`${"x".repeat(100)}: 2`),
      findings: [{ at: "3:5-3:105", message: /^'x{60}…' is no property/ }],
    },
    {
      name: "one finding for an alternative, not one for each branch",
      inventory: vm("replication: { to: { cluod: gold } }"),
      findings: [
        {
          at: "3:26-3:31",
          message: /'cluod' is no property of a replication target\. Did you mean 'cloud'\?/,
        },
      ],
    },
    {
      name: "both branches of an alternative",
      inventory: vm("replication: { to: { cloud: gold, region: westeurope } }"),
      findings: [
        {
          at: "3:26-3:31",
          message: "A replication target can have only one of 'cloud' and 'region'. Take the others out.",
        },
      ],
    },
    {
      name: "a size that is none",
      inventory: vm("disks: [{ name: d, size: 127GiBB }]"),
      findings: [{ at: "3:30-3:37", message: /^'size' is '127GiBB', which is no size\./ }],
    },
    {
      name: "an address and a range that are none, each at its place in the list",
      inventory:
        "virtualNetworks: [{ name: n, addressSpace: [10.0.0.0/8, 10.0.0.0/33], subnets: [{ name: s, usedAddresses: [10.0.0.300] }] }]\n",
      findings: [{ at: "1:57-1:68" }, { at: "1:108-1:118" }],
    },
    {
      name: "a version that is none",
      inventory: "hyperVHosts: [{ name: h, recoveryServicesAgentVersion: latest }]\n",
      findings: [{ at: "1:56-1:62" }],
    },
    {
      name: "a day that the month has not",
      inventory: vm("replication: { to: azure, enabledAt: 2026-02-30T08:00:00Z }"),
      findings: [{ at: "3:42-3:62", message: /^'enabledAt' is '2026-02-30T08:00:00Z', which is no date\./ }],
    },
    {
      name: "an object without name",
      inventory: "virtualMachines:\n  - generation: 2\n",
      findings: [{ at: "2:5-2:15", message: "A virtual machine needs 'name'. Add it." }],
    },
    {
      name: "text where an object belongs",
      inventory: "virtualMachines:\n  - SQL01\n",
      findings: [
        {
          at: "2:5-2:10",
          message: /A virtual machine is written as properties with values, not as 'SQL01'\./,
        },
      ],
    },
    {
      name: "an unknown section",
      inventory: "virtualMachine: []\n",
      findings: [{ at: "1:1-1:15", message: /Did you mean 'virtualMachines'\?/ }],
    },
    {
      name: "keys that JavaScript knows",
      inventory:
        '__proto__: { a: 1 }\nconstructor: 2\nvirtualMachines: [{ name: A, "__proto__": 1, toString: 2 }]\n',
      findings: [{ at: "1:1-1:10" }, { at: "2:1-2:12" }, { at: "3:30-3:41" }, { at: "3:46-3:54" }],
    },
    {
      name: "several mistakes in one object, one finding each",
      inventory: vm("generation: 3\n    secureBoot: maybe\n    foo: bar"),
      findings: [{ at: "3:17-3:18" }, { at: "4:17-4:22" }, { at: "5:5-5:8" }],
    },
  ],
});
