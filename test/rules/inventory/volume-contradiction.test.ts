import rule from "../../../rules/inventory/volume-contradiction.ts";
import { testRule } from "../rule-tester.ts";

const machine = (
  volume: string,
  system = "Windows Server 2019",
  disk = "partitionType: basic",
) => `virtualMachines:
  - name: vm1
    operatingSystem: { name: ${system} }
    disks:
      - { name: os, role: os, size: 127GB, partitionType: basic }
      - { name: a, role: data, size: 500GB, ${disk} }
      - { name: b, role: data, size: 500GB, partitionType: dynamic }
      - { name: c }
    volumes: [{ name: v, ${volume} }]
`;

testRule(rule, {
  passes: [
    { name: "one disk", inventory: machine("role: os, layout: simple, size: 127GB, disks: [os]") },
    {
      name: "as large as its disks",
      inventory: machine("layout: striped, size: 1000GB, disks: [a, b]", "Ubuntu 22.04"),
    },
    { name: "a size that is not recorded", inventory: machine("layout: simple, size: 9TB, disks: [c]") },
    { name: "a role that is not recorded", inventory: machine("role: os, layout: simple, disks: [c]") },
    { name: "disks that are not recorded", inventory: machine("role: os, layout: simple, size: 9TB") },
    {
      name: "a disk that there is not",
      inventory: machine("role: os, layout: simple, size: 9TB, disks: [a, x]"),
    },
    // A pool can promise more than it holds.
    { name: "a pool", inventory: machine("layout: storageSpaces, size: 9TB, disks: [a]") },
    { name: "logical volumes", inventory: machine("layout: lvm, size: 9TB, disks: [a, b]", "Ubuntu 22.04") },
    {
      name: "stripes of Linux on basic disks",
      inventory: machine("layout: striped, disks: [a, b]", "Ubuntu 22.04"),
    },
    {
      name: "stripes of a system that nobody knows",
      inventory: machine("layout: striped, disks: [a, b]", "TempleOS"),
    },
    {
      name: "stripes on dynamic disks",
      inventory: machine("layout: striped, disks: [a, b]", "Windows Server 2019", "partitionType: dynamic"),
    },
    {
      name: "stripes on disks whose partitions are not recorded",
      inventory: machine("layout: striped, disks: [a, b]", "Windows Server 2019", "shared: false"),
    },
    {
      name: "a volume in Azure",
      inventory:
        "azureVirtualMachines: [{ name: vm1, disks: [{ name: os, role: os }], volumes: [{ name: C, role: os, layout: simple, disks: [os] }] }]\n",
    },
  ],
  violates: [
    {
      name: "a simple volume on two disks",
      inventory: machine("layout: simple, disks: [a, b]"),
      findings: [
        { at: "9:34-9:40", messageId: "several", message: /'v' of 'vm1' is simple, .* names 2 disks/ },
      ],
    },
    {
      name: "larger than its disk",
      inventory: machine("layout: simple, size: 2TB, disks: [a]"),
      findings: [
        {
          at: "9:48-9:51",
          messageId: "larger",
          message: /has 2 TB, and its disks have 500 GB together/,
          related: ["6:38-6:43"],
        },
      ],
    },
    {
      name: "larger than its disks",
      inventory: machine("layout: spanned, size: 1001GB, disks: [b, a]", "Ubuntu 22.04"),
      findings: [{ at: "9:49-9:55", messageId: "larger", related: ["7:38-7:43", "6:38-6:43"] }],
    },
    ...["striped", "spanned", "mirrored"].map((layout) => ({
      name: `${layout}, on a basic disk`,
      inventory: machine(`layout: ${layout}, disks: [b, a]`),
      findings: [
        {
          at: `9:34-9:${34 + layout.length}`,
          messageId: "basic",
          message: /Windows does on dynamic disks alone, but disk 'a' is recorded as basic/,
          related: ["6:60-6:65"],
        },
      ],
    })),
    {
      name: "the system on a data disk",
      inventory: machine("role: os, layout: simple, disks: [a]"),
      findings: [{ at: "9:60-9:61", messageId: "notTheOsDisk", related: ["6:26-6:30"] }],
    },
    {
      name: "the same in Azure",
      inventory: `azureVirtualMachines:
  - name: vm1
    disks: [{ name: a, role: data, size: 1TB }]
    volumes: [{ name: C, role: os, layout: simple, disks: [a] }]
`,
      findings: [{ at: "4:60-4:61", messageId: "notTheOsDisk" }],
    },
  ],
});
