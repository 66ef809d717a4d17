import rule from "../../../rules/guest-storage/storage-spaces.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withVolume, withVolumeInSite } from "./volumes.ts";

const ROW = "hyperv-to-azure/guest-storage/storage-spaces";

testRule(rule, {
  passes: [
    { name: "a mirrored volume", inventory: withVolume("layout: mirrored") },
    {
      name: "a striped volume, in a Hyper-V site",
      inventory: withVolumeInSite("layout: striped, disks: [data]"),
    },
    {
      name: "a pool of excluded disks alone",
      inventory: withVolume("layout: storageSpaces, disks: [scratch]"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "Storage Spaces",
      inventory: withVolume("layout: storageSpaces, disks: [data, scratch]"),
      findings: [
        { at: "7:31-7:44", messageId: "unsupported", message: /'D:' of 'SQL01' lies in a pool/, rows: [ROW] },
      ],
    },
    {
      name: "Storage Spaces Direct, in a Hyper-V site",
      inventory: withVolumeInSite("layout: storageSpacesDirect"),
      findings: [{ at: "7:31-7:50", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a layout that is not recorded",
      inventory: withVolume("disks: [data]"),
      facts: ["Volume.layout"],
    },
    { name: "no volumes recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.volumes"] },
  ],
});
