import rule from "../../../rules/host-storage/nfs.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/host-storage/nfs";
const NFS = "storage: [{ type: local }, { type: nfs }]";

testRule(rule, {
  passes: [
    { name: "other storage", inventory: hostUnderVmm("storage: [{ type: local }, { type: fibreChannel }]") },
    { name: "a host without machines", inventory: hostWithoutMachines(NFS), silent: true },
    {
      name: "should Microsoft support it",
      inventory: hostUnderVmm(NFS),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "NFS under VMM",
      inventory: hostUnderVmm(NFS),
      findings: [{ at: "4:40-4:43", messageId: "unsupported", message: /'host-01'/, rows: [ROW] }],
    },
    { name: "NFS in a site", inventory: hostInSite(NFS), findings: [{ at: "4:40-4:43", rows: [ROW] }] },
  ],
  undecided: [
    {
      name: "storage that is not recorded",
      inventory: hostInSite("proxy: none"),
      facts: ["HyperVHost.storage"],
    },
  ],
});
