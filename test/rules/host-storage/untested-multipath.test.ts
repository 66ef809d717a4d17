import { matrix } from "../../../documents/index.ts";
import rule from "../../../rules/host-storage/untested-multipath.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/host-storage/mpio";
const through = (dsm: string) => `storage: [{ type: iscsi, multiPath: { dsm: ${dsm} } }]`;

testRule(rule, {
  passes: [
    ...matrix.row(ROW).limits.testedDeviceSpecificModules.value.map((dsm) => ({
      name: `${dsm}, which was tested`,
      inventory: hostUnderVmm(through(dsm)),
    })),
    {
      name: "a tested module in other spelling",
      inventory: hostInSite(through("emc powerpath 5.7 Service Pack 4")),
    },
    { name: "one path", inventory: hostInSite("storage: [{ type: fibreChannel, multiPath: false }]") },
    { name: "a share, of which no paths are recorded", inventory: hostInSite("storage: [{ type: smb }]") },
    {
      name: "disks at the host, of which no paths are recorded",
      inventory: hostInSite("storage: [{ type: local }]"),
    },
    { name: "a host without machines", inventory: hostWithoutMachines(through("Other DSM")), silent: true },
    {
      name: "another module, should all be refused: that is for supported-features to say",
      inventory: hostUnderVmm(through("Other DSM")),
      matrix: { [ROW]: { verdict: { vmm: "no" } } },
    },
  ],
  violates: [
    {
      name: "another module for disks in an enclosure at the host",
      inventory: hostUnderVmm("storage: [{ type: local, multiPath: { dsm: Other DSM } }]"),
      findings: [{ at: "4:48-4:57", rows: [ROW] }],
    },
    {
      name: "another module under VMM",
      inventory: hostUnderVmm(through("HPE 3PAR DSM")),
      findings: [
        {
          at: "4:48-4:60",
          messageId: "untested",
          message: /'HPE 3PAR DSM'.*Microsoft DSM, EMC/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "another version of a tested module, in a site",
      inventory: hostInSite(through("EMC PowerPath 5.7 SP3")),
      findings: [{ at: "4:48-4:69", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "paths that are not recorded",
      inventory: hostUnderVmm("storage: [{ type: iscsi }]"),
      facts: ["HostStorage.multiPath"],
    },
    {
      name: "several paths through a module that is not recorded",
      inventory: hostUnderVmm("storage: [{ type: iscsi, multiPath: true }]"),
      facts: ["HostStorage.multiPath"],
    },
    {
      name: "a module that is not named",
      inventory: hostUnderVmm("storage: [{ type: iscsi, multiPath: {} }]"),
      facts: ["MultiPath.dsm"],
    },
    {
      name: "storage that is not recorded",
      inventory: hostInSite("proxy: none"),
      facts: ["HyperVHost.storage"],
    },
  ],
});
