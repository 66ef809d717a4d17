import rule from "../../../rules/guest-storage/swapped-sector-sizes.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ROW = "hyperv-to-azure/guest-storage/sector-4k-512";
const SWAPPED = "logicalSectorSize: 4096, physicalSectorSize: 512";
const RIGHT = "logicalSectorSize: 512, physicalSectorSize: 4096";

testRule(rule, {
  passes: [
    { name: "512-byte logical sectors on 4 KB", inventory: withDisk(RIGHT) },
    {
      name: "4 KB both, which is for another rule",
      inventory: withDisk("logicalSectorSize: 4096, physicalSectorSize: 4096", { column: "site" }),
    },
    { name: "an excluded disk", inventory: withDisk(`${SWAPPED}, excluded: true`), silent: true },
    {
      name: "nothing beside the error, should Microsoft take the support back",
      inventory: withDisk(SWAPPED),
      matrix: { [ROW]: { verdict: { vmm: "no", site: "no" } } },
    },
  ],
  violates: [
    {
      name: "4 KB logical sectors on 512 bytes",
      inventory: withDisk(SWAPPED),
      findings: [
        {
          at: "5:39-5:43",
          messageId: "swapped",
          message: /4096 bytes on physical ones of 512, .*the two are swapped/,
          rows: [ROW],
          related: ["5:65-5:68"],
          suggested: [withDisk(RIGHT)],
        },
      ],
    },
    {
      name: "the same in a Hyper-V site, with a comment between the two",
      inventory: withDisk("logicalSectorSize: 4096, # of the guest\n        physicalSectorSize: 512", {
        column: "site",
      }),
      findings: [
        {
          at: "5:39-5:43",
          rows: [ROW],
          related: ["6:33-6:36"],
          suggested: [
            withDisk("logicalSectorSize: 512, # of the guest\n        physicalSectorSize: 4096", {
              column: "site",
            }),
          ],
        },
      ],
    },
    {
      name: "a size that comes from an anchor, which no suggestion touches",
      inventory: withDisk("partitionCount: &n 4096, logicalSectorSize: *n, physicalSectorSize: 512"),
      findings: [{ at: "5:64-5:66" }],
    },
  ],
  undecided: [
    {
      name: "a size that is not recorded",
      inventory: withDisk("logicalSectorSize: 4096"),
      facts: ["Disk.physicalSectorSize"],
    },
  ],
});
