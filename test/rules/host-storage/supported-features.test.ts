import rule from "../../../rules/host-storage/supported-features.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { hostInSite, hostUnderVmm } from "../inventories.ts";

const SECTION = "hyperv-to-azure/host-storage";

testSupportedFeatures(rule, {
  uses: [
    {
      name: "iSCSI",
      row: `${SECTION}/iscsi-san`,
      inventory: hostInSite("storage: [{ type: iscsi }]"),
      at: ["4:23-4:28"],
      message: /^Machines on an iSCSI storage network/,
    },
    {
      name: "several paths",
      row: `${SECTION}/mpio`,
      inventory: hostUnderVmm("storage: [{ type: iscsi, multiPath: true }]"),
      at: ["4:30-4:39"],
    },
    {
      name: "several paths through a module",
      row: `${SECTION}/mpio`,
      inventory: hostInSite("storage: [{ type: iscsi, multiPath: { dsm: Microsoft DSM } }]"),
      at: ["4:30-4:39"],
    },
  ],
  unused: [
    {
      name: "local storage",
      row: `${SECTION}/iscsi-san`,
      inventory: hostUnderVmm("storage: [{ type: local }]"),
    },
    {
      name: "one path",
      row: `${SECTION}/mpio`,
      inventory: hostUnderVmm("storage: [{ type: iscsi, multiPath: false }]"),
    },
  ],
  undecided: [
    {
      name: "paths that are not recorded",
      row: `${SECTION}/mpio`,
      inventory: hostUnderVmm("storage: [{ type: iscsi }]"),
      facts: ["HostStorage.multiPath"],
    },
  ],
});
