import { expect } from "vitest";
import rule from "../../../rules/inventory/schema.ts";
import { testRule } from "../rule-tester.ts";

/** A machine whose lines begin at line 3, column 5. */
const vm = (lines: string) => `virtualMachines:\n  - name: A\n    ${lines}\n`;

testRule(rule, {
  passes: [
    { name: "nothing but a name", inventory: vm("generation: 2") },
    {
      name: "an object's own name of marks alone, as the root volume of Linux has it",
      inventory: vm('volumes: [{ name: "/" }, { name: unknown }]'),
    },
    {
      name: "names and versions that YAML reads as numbers",
      inventory: "vmmServers: [{ name: 0815, version: 2019 }]\n",
    },
    {
      name: "an object that is called so, and what names it",
      inventory: `vaults: [{ name: unknown }]\n${vm("replication: { to: azure, vault: unknown }")}`,
    },
    {
      name: "values in other spellings, which say the same",
      inventory: vm('generation: "2"\n    bitLocker: No\n    replication: { state: Protected, to: Azure }'),
    },
    {
      name: "keys of one's own at the top, and what an anchor there holds",
      inventory: `x-os: &os { name: Windows Server 2022 }\nx-any: [1, a]\n${vm("operatingSystem: *os")}`,
    },
    {
      name: "sizes as text and as numbers",
      inventory: vm(
        "disks: [{ name: a, size: 1.5 TB }, { name: b, size: 136365211648 }, { name: c, size: 512B }]",
      ),
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
      name: "an unknown property that is near to another word only",
      inventory: vm("colour: blue"),
      findings: [
        { at: "3:5-3:11", message: /^'colour' is no property of a virtual machine\. It has 'name', / },
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
      name: "none where a list belongs, of which the empty list says that",
      inventory: "hyperVHosts: [{ name: h, vlans: none }]\n",
      findings: [
        { at: "1:33-1:37", message: "'vlans' must be a list, not 'none'. Write [] where there are none." },
      ],
    },
    {
      name: "a text that stands for nothing known, which is no name of a host or a lock",
      inventory:
        "azureVirtualMachines: [{ name: A, dedicatedHost: '-', cluster: Unknown, resourceGroup: TBD, locks: [a, N/A] }]\n",
      findings: [
        {
          at: "1:50-1:53",
          message:
            "'dedicatedHost' is '-', which says nothing. Write 'none' where there is none, or take it out while it is not known.",
        },
        { at: "1:64-1:71", message: /^'cluster' is 'Unknown', which says nothing\./ },
        {
          at: "1:88-1:91",
          message:
            "'resourceGroup' is 'TBD', which says nothing. Write its value, or take it out while it is not known.",
        },
        { at: "1:104-1:107", message: /^'locks' is 'N\/A', which says nothing\./ },
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
          message:
            "Each entry of 'storage' must be a host storage with properties of its own, not 'smb'. Write { type: smb }.",
          fixed: "hyperVHosts: [{ name: h, vlans: [x, [1]], storage: [{ type: smb }, null] }]\n",
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
      name: "a text in place of an object that has it as a property",
      inventory: vm("operatingSystem: Windows Server 2022 # as the console says"),
      findings: [
        {
          at: "3:22-3:41",
          message:
            "'operatingSystem' must be a guest operating system with properties of its own, not 'Windows Server 2022'. Write { name: Windows Server 2022 }.",
          fixed: vm("operatingSystem: { name: Windows Server 2022 } # as the console says"),
        },
      ],
    },
    {
      name: "such a text with signs that brackets would split, in quotes, and one that is a number",
      inventory: vm("operatingSystem: Linux, [custom]").replace(
        "virtual",
        'hyperVHosts: [{ name: h, operatingSystem: 2022 }, { name: i, operatingSystem: "a, b" }]\nvirtual',
      ),
      findings: [
        { at: "1:43-1:47", fixed: expect.stringContaining("operatingSystem: { name: 2022 } }, {") },
        { at: "1:79-1:85", fixed: expect.stringContaining('operatingSystem: { name: "a, b" } }]') },
        { at: "4:22-4:37", fixed: expect.stringContaining('operatingSystem: { name: "Linux, [custom]" }\n') },
      ],
    },
    {
      name: "texts in place of objects in JSON",
      inventory: { "a.dr.json": '{ "virtualMachines": ["SQL01", { "name": "A", "disks": ["os"] }] }' },
      findings: [
        { at: "1:23-1:30", fixed: expect.stringContaining('[{ "name": "SQL01" }, {') },
        { at: "1:57-1:61", fixed: expect.stringContaining('"disks": [{ "name": "os" }]') },
      ],
    },
    {
      name: "a list of names in lines of their own",
      inventory: "hyperVHosts:\n  - hv-01 # old\n",
      findings: [
        {
          at: "2:5-2:10",
          message:
            "A Hyper-V host is written as properties with values, not as 'hv-01'. Write { name: hv-01 }.",
          fixed: "hyperVHosts:\n  - name: hv-01 # old\n",
        },
      ],
    },
    {
      name: "addresses in place of IP configurations, and the region in place of a target",
      inventory:
        "azureVirtualMachines: [{ name: a, networkAdapters: [{ name: n, ipConfigurations: [10.1.1.4] }], replication: { to: westeurope } }]\n",
      findings: [
        { at: "1:83-1:91", fixed: expect.stringContaining("[{ address: 10.1.1.4 }]") },
        { at: "1:116-1:126", fixed: expect.stringContaining("to: { region: westeurope }") },
      ],
    },
    {
      name: "texts that are not what an object is named by, which only a person can put right",
      inventory: vm(
        "disks: [127GB]\n    networkAdapters: [10.1.1.4]\n    operatingSystem: |\n      Windows\n      Server",
      ),
      findings: [
        {
          at: "3:13-3:18",
          message: /not '127GB'\. Write \{ name: …, size: 127GB \}\.$/,
          fixed: undefined,
        },
        {
          at: "4:23-4:31",
          message:
            /not '10\.1\.1\.4'\. Write \{ name: …, ipConfigurations: \[\{ address: 10\.1\.1\.4 \}\] \}\.$/,
          fixed: undefined,
        },
        { at: "5:22-7:13", fixed: undefined },
      ],
    },
    {
      name: "a text in the place of an object without a name, or of a list of such, which are told by what they have",
      inventory: vm(
        "replication: planned\n    networkAdapters: [{ name: n, target: web }]\nnetworkMappings: gold",
      ),
      findings: [
        {
          at: "3:18-3:25",
          message: /not 'planned'\. It has 'state', .+ which 'drlint explain Replication' lists\.$/,
        },
        {
          at: "4:42-4:45",
          message: /^'target' cannot be 'web'\. It is 'none', or has properties of its own: /,
        },
        { at: "5:18-5:22", message: /must be a list, not 'gold'\. Each entry has 'source' and 'target'\.$/ },
      ],
    },
    {
      name: "where a machine replicates to in place of its replication block",
      inventory: vm("replication: Azure"),
      findings: [
        {
          at: "3:18-3:23",
          message:
            "'replication' must be a replication block of a virtual machine with properties of its own, not 'Azure'. Write { to: Azure }.",
          fixed: vm("replication: { to: Azure }"),
        },
      ],
    },
    {
      name: "how many there are in place of a list of them, a size that such an object has not, and a range of addresses",
      inventory: vm(
        "disks: 2\nhyperVHosts: [127GB]\nvmmServers: [{ name: v, vmNetworks: [{ name: n, subnets: [10.1.0.0/24] }] }]",
      ),
      findings: [
        { at: "3:12-3:13", message: /not 2\. Each entry has 'name', / },
        { at: "4:15-4:20", message: /not as '127GB'\. It has 'name', / },
        { at: "5:59-5:70", message: /Write \{ name: …, addressPrefix: 10\.1\.0\.0\/24 \}\.$/ },
      ],
    },
    {
      name: "a text that other places may use, which stays as it is",
      inventory: vm("operatingSystem: &os Windows Server 2022\n  - { name: B, operatingSystem: *os }"),
      findings: [
        { at: "3:26-3:45", fixed: undefined },
        { at: "4:33-4:36", fixed: undefined },
      ],
    },
    {
      name: "objects by their name, where a list belongs",
      inventory: "virtualMachines:\n  SQL01:\n    generation: 2\n",
      findings: [
        {
          at: "2:3-3:18",
          message:
            "'virtualMachines' must be a list, not properties with values. Begin each entry with its name: - name: SQL01.",
        },
      ],
    },
    {
      name: "one object, and one name, where a list belongs",
      inventory: vm("disks: { name: os, role: os }\n    networkAdapters: VM Network"),
      findings: [
        { at: "3:12-3:34", message: /Put a dash before the first property of each entry\.$/ },
        { at: "4:22-4:32", message: /Write \[\{ name: VM Network \}\]\.$/ },
      ],
    },
    {
      name: "what people call a property",
      inventory: vm("os: x"),
      findings: [
        {
          at: "3:5-3:7",
          message: "'os' is no property of a virtual machine. Write 'operatingSystem'.",
          suggested: [vm("operatingSystem: x")],
        },
      ],
    },
    {
      name: "what people write elsewhere, or what no document asks for",
      inventory: vm("ip: 10.1.1.4\n    Memory: 8GB\n    host-name: x"),
      findings: [
        {
          at: "3:5-3:7",
          message:
            "'ip' is no property of a virtual machine. Write networkAdapters: [{ name: …, ipConfigurations: [{ address: … }] }].",
          suggested: undefined,
        },
        { at: "4:5-4:11", message: /No document asks for it: take it out, or make it a comment\.$/ },
        {
          at: "5:5-5:14",
          message: /Write 'name' or 'host'\.$/,
          suggested: [expect.stringContaining("    host: x")],
        },
      ],
    },
    {
      name: "a region where none is recorded: it is the name of no site, and of no vault",
      inventory: `${vm("location: West Europe\n    replication: { to: azure, region: westeurope }")}virtualNetworks: [{ name: n, location: westeurope }]\n`,
      findings: [
        { at: "3:5-3:13", message: /Write 'site' or replication: \{ vault: … \}\.$/, suggested: undefined },
        { at: "4:31-4:37", message: /Write 'vault'\.$/, suggested: undefined },
        { at: "5:30-5:38", suggested: [expect.stringContaining("{ name: n, region: westeurope }")] },
      ],
    },
    {
      name: "another text under the same word: it may be the name of a site",
      inventory: vm("location: Harbour"),
      findings: [{ at: "3:5-3:13", suggested: [vm("site: Harbour")] }],
    },
    {
      name: "what people call a property that is recorded already: changed, it would stand twice",
      inventory: vm("os: x\n    operatingSystem: { name: Windows Server 2022 }"),
      findings: [{ at: "3:5-3:7", message: /Write 'operatingSystem'\.$/, suggested: undefined }],
    },
    {
      name: "slips: letters that changed places, a word cut short, other letter case",
      inventory: "virtualMachines:\n  - nmae: A\n    name: A\n    gen: 2\n    bit_locker: true\n",
      findings: [
        { at: "2:5-2:9", message: /Did you mean 'name'\?/ },
        { at: "4:5-4:8", message: /Did you mean 'generation'\?/ },
        { at: "5:5-5:15", message: /Did you mean 'bitLocker'\?/ },
      ],
    },
    {
      name: "words that are near nothing, as two or three letters are near everything",
      inventory: vm("xs: 1\n    rim: 1\n    mode: 1"),
      findings: [
        {
          at: "3:5-3:7",
          message: /It has 'name', .* and 9 more, which 'drlint explain VirtualMachine' lists\.$/,
          suggested: undefined,
        },
        { at: "4:5-4:8", message: /It has 'name', /, suggested: undefined },
        { at: "5:5-5:9", message: /It has 'name', /, suggested: undefined },
      ],
    },
    {
      name: "a file of another kind, once",
      inventory: "apiVersion: v1\nkind: Pod\nmetadata: {}\nspec: {}\n",
      findings: [
        {
          at: "1:1-1:11",
          message:
            "None of 'apiVersion', 'kind', 'metadata' and 1 more is a section of an inventory. Write sections such as virtualMachines, or give a file of another kind another name than *.dr.yaml.",
        },
      ],
    },
    {
      name: "an address with the length of its prefix",
      inventory: vm("networkAdapters: [{ name: n, ipConfigurations: [{ address: 10.1.1.5/24 }] }]"),
      findings: [{ at: "3:64-3:75", message: /Leave out '\/24'\.$/ }],
    },
    {
      name: "the beginning of a version, which the newest may begin with as well",
      inventory: "hyperVHosts: [{ name: h, siteRecoveryProviderVersion: v5 }]\n",
      findings: [
        {
          at: "1:55-1:57",
          message:
            "'siteRecoveryProviderVersion' is 'v5', which is the beginning of a version. Write all its 4 numbers.",
        },
      ],
    },
    {
      name: "a size in the unit that Azure and Terraform leave out, which would be a disk of 127 bytes",
      inventory: vm(
        'disks: [{ name: a, size: 127 }, { name: b, size: "3,000" }, { name: c, size: 1048575 }]',
      ),
      findings: [
        {
          at: "3:30-3:33",
          message: "'size' is 127 without a unit, which would be bytes. Write its unit: B, KB, MB, GB or TB.",
        },
        { at: "3:54-3:61", message: /^'size' is '3,000' without a unit/ },
        { at: "3:82-3:89", message: /^'size' is 1048575 without a unit/ },
      ],
    },
    {
      name: "what changes on a disk, and how large writes are, without their units",
      inventory:
        "azureVirtualMachines: [{ name: A, averageChurn: 30, disks: [{ name: d, averageChurn: 8, averageIoSize: 64 }] }]\n",
      findings: [
        { at: "1:49-1:51", message: /^'averageChurn' is 30 without a unit/ },
        { at: "1:86-1:87", message: /^'averageChurn' is 8 without a unit/ },
        { at: "1:104-1:106", message: /^'averageIoSize' is 64 without a unit/ },
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
