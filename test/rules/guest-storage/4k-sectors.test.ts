import rule from "../../../rules/guest-storage/4k-sectors.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ROW = "hyperv-to-azure/guest-storage/sector-4k-4k";
const sectors = (logical: number, physical: number) =>
  `logicalSectorSize: ${logical}, physicalSectorSize: ${physical}`;

testRule(rule, {
  passes: [
    { name: "512-byte logical sectors on 4 KB", inventory: withDisk(sectors(512, 4096)) },
    {
      name: "4 KB logical sectors on 512 bytes",
      inventory: withDisk(sectors(4096, 512), { column: "site" }),
    },
    {
      name: "512-byte logical sectors on what is not recorded",
      inventory: withDisk("logicalSectorSize: 512"),
    },
    { name: "an excluded disk", inventory: withDisk(`${sectors(4096, 4096)}, excluded: true`), silent: true },
  ],
  violates: [
    {
      name: "4 KB both, generation 2",
      inventory: withDisk(sectors(4096, 4096)),
      findings: [
        {
          at: "5:39-5:43",
          messageId: "unsupported",
          message: /logical sectors of 4096 bytes on physical ones of the same size/,
          rows: [ROW],
          related: ["5:65-5:69"],
        },
      ],
    },
    {
      name: "4 KB both, generation 1, in a Hyper-V site",
      inventory: withDisk(sectors(4096, 4096), { generation: 1, column: "site" }),
      findings: [{ at: "5:39-5:43", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "4 KB logical sectors on what is not recorded",
      inventory: withDisk("logicalSectorSize: 4096"),
      facts: ["Disk.physicalSectorSize"],
    },
    {
      name: "sectors that are not recorded",
      inventory: withDisk("role: data"),
      facts: ["Disk.logicalSectorSize", "Disk.physicalSectorSize"],
    },
    { name: "no disks recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.disks"] },
  ],
});
