import rule from "../../../rules/host-storage/smb-version.ts";
import { hostInSite, hostUnderVmm, hostWithoutMachines } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/host-storage/smb3";
const smb = (version: string) => `storage: [{ type: smb, version: ${version} }]`;

testRule(rule, {
  passes: [
    { name: "SMB 3.0", inventory: hostUnderVmm(smb(`"3.0"`)) },
    { name: "SMB 3, which is 3.0", inventory: hostUnderVmm(smb(`"3"`)) },
    { name: "a later version", inventory: hostInSite(smb("3.1.1")) },
    { name: "other storage", inventory: hostInSite("storage: [{ type: local }, { type: iscsi }]") },
    { name: "a host without machines", inventory: hostWithoutMachines(smb(`"2.1"`)), silent: true },
  ],
  violates: [
    {
      name: "an older version under VMM",
      inventory: hostUnderVmm(smb(`"2.1"`)),
      findings: [
        {
          at: "4:37-4:42",
          messageId: "tooOld",
          message: /'host-01'.*SMB 2\.1 .*SMB 3\.0 or later/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "an older version in a site",
      inventory: hostInSite(smb("2.0.2")),
      findings: [{ at: "4:37-4:42", rows: [ROW] }],
    },
    {
      name: "every version, should Microsoft take the support back",
      inventory: hostUnderVmm(smb("3.1.1")),
      matrix: { [ROW]: { verdict: { vmm: "no" } } },
      findings: [{ at: "4:23-4:26", messageId: "refused", rows: [ROW] }],
    },
    {
      name: "a version that an organisation asks more of",
      inventory: hostInSite(smb(`"3.0"`)),
      options: { minimumVersion: "3.1.1" },
      findings: [
        { at: "4:37-4:42", message: /SMB 3\.1\.1 \(as configured; 3\.0 in the document\) or later/ },
      ],
    },
    {
      name: "a version that a changed limit refuses",
      inventory: hostInSite(smb(`"3.0"`)),
      matrix: { [ROW]: { limits: { minimumVersion: { value: "3.1" } } } },
      findings: [{ at: "4:37-4:42", message: /SMB 3\.1 or later/ }],
    },
  ],
  undecided: [
    {
      name: "a version that is not recorded",
      inventory: hostUnderVmm("storage: [{ type: smb }]"),
      facts: ["HostStorage.version"],
    },
    {
      name: "storage that is not recorded",
      inventory: hostInSite("proxy: none"),
      facts: ["HyperVHost.storage"],
    },
  ],
});
