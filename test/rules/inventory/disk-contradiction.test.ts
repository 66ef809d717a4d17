import rule from "../../../rules/inventory/disk-contradiction.ts";
import { testRule } from "../rule-tester.ts";

const disks = (...each: string[]) => `virtualMachines:
  - name: vm1
    disks:
${each.map((disk) => `      - { ${disk} }\n`).join("")}`;
const disk = (path: string, more: string) => disks(`name: d1, path: '${path}', ${more}`);

testRule(rule, {
  passes: [
    ...["d.vhdx", "d.AVHDX", "d_3F0A.avhdx "].map((path) => ({
      name: `${path} in VHDX format`,
      inventory: disk(path, "vhdFormat: vhdx, storageType: vhd"),
    })),
    { name: "a VHD", inventory: disk("d.vhd", "vhdFormat: VHD, size: 2040GB") },
    { name: "a checkpoint of a VHD", inventory: disk("d.avhd", "vhdFormat: VHD") },
    { name: "a VHD set", inventory: disk("d.vhds", "vhdFormat: VHDSet, shared: true") },
    {
      name: "a folder, and an ending that nobody knows",
      inventory: disk("D:\\VMs\\old.disks", "vhdFormat: VHDX"),
    },
    { name: "a folder without ending", inventory: disk("D:\\VMs", "vhdFormat: VHDX") },
    { name: "a format that is not recorded", inventory: disk("d.vhds", "shared: false") },
    { name: "a path that is not recorded", inventory: disks("name: d1, vhdFormat: VHD, size: 500GB") },
    { name: "a pass-through disk", inventory: disk("\\\\.\\PHYSICALDRIVE2", "storageType: passThrough") },
    {
      name: "a physical disk of which nothing else is recorded",
      inventory: disk("Disk 2 1.00 TB Bus 0 Lun 1", "size: 1TB"),
    },
    { name: "a folder that is called like a disk", inventory: disk("Disk 2\\a.vhdx", "vhdFormat: VHDX") },
    { name: "a large VHDX", inventory: disks("name: d1, vhdFormat: VHDX, size: 4TB") },
    {
      name: "two disks with two paths and identifiers, and one without",
      inventory: disks(
        "name: d1, path: a.vhdx, diskIdentifier: A1",
        "name: d2, path: b.vhdx, diskIdentifier: A2",
        "name: d3",
      ),
    },
  ],
  violates: [
    {
      name: "a VHD set in VHDX format",
      inventory: disk("d.vhds", "vhdFormat: VHDX, shared: false"),
      findings: [
        {
          at: "4:27-4:35",
          messageId: "set",
          message: /'d1' of 'vm1' is recorded in VHDX format, but its file is a VHD set/,
          related: ["4:48-4:52"],
        },
      ],
    },
    ...(
      [
        ["d.vhd", "VHDX", /ending of its file says VHD\./],
        ["d.avhd", "VHDX", /says VHD\./],
        ["d.vhdx", "VHD", /says VHDX\./],
        ["d.avhdx", "VHD", /says VHDX\./],
        ["d.vmdk", "VHDX", /says VMDK\./],
        ["d.vhdx", "VHDSet", /says VHDX\./],
      ] as const
    ).map(([path, format, message]) => ({
      name: `${path} in ${format} format`,
      inventory: disk(path, `vhdFormat: ${format}`),
      findings: [{ at: `4:27-4:${29 + path.length}`, messageId: "ending", message }],
    })),
    ...["\\\\.\\PhysicalDrive2", "\\\\?\\PHYSICALDRIVE12", "Disk 2 1.00 TB Bus 0 Lun 1 Target 0"].map(
      (path) => ({
        name: `${path} as a file`,
        inventory: disk(path, "storageType: vhd"),
        findings: [
          { at: `4:27-4:${29 + path.length}`, messageId: "physical", message: /physical disk of the host/ },
        ],
      }),
    ),
    {
      name: "a physical disk with a format",
      inventory: disk("\\\\.\\PHYSICALDRIVE2", "vhdFormat: VHDX"),
      findings: [{ at: "4:27-4:47", messageId: "physical" }],
    },
    {
      name: "a VHD above what Hyper-V makes",
      inventory: disks("name: d1, vhdFormat: vhd, size: 2041GB"),
      findings: [
        { at: "4:43-4:49", messageId: "tooLarge", message: /has 2,041 GB, and .* of 2,040 GB at most/ },
      ],
    },
    {
      name: "one file twice, and one identifier",
      inventory: disks(
        "name: d1, path: 'D:\\a.vhdx', diskIdentifier: A1",
        "name: d2, path: 'd:/A.VHDX', diskIdentifier: a1",
      ),
      findings: [
        { at: "5:27-5:38", messageId: "same", message: /the same file as disk 'd1'/, related: ["4:27-4:38"] },
        { at: "5:56-5:58", messageId: "same", message: /the same identifier/, related: ["4:56-4:58"] },
      ],
    },
  ],
});
