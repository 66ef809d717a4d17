import rule from "../../../rules/guest-storage/partly-excluded-volume.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, toSecondarySite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "excluded-disks/part-of-volume";
const disks = (...data: string[]) =>
  `disks: [{ name: os, role: os }, ${data.map((more, index) => `{ name: d${index + 1}${more} }`).join(", ")}]\n`;
const PART = disks("", ", excluded: true");
const volume = (layout: string, names: string) =>
  `volumes: [{ name: "D:", layout: ${layout}, disks: [${names}] }]`;

testRule(rule, {
  passes: [
    { name: "nothing excluded", inventory: inSite(disks("", "") + volume("spanned", "d1, d2")) },
    { name: "nothing excluded, and volumes not recorded", inventory: inSite(disks("", ", excluded: false")) },
    {
      name: "a volume of which all disks are excluded",
      inventory: underVmm(disks(", excluded: true", ", excluded: true") + volume("striped", "d1, d2")),
    },
    { name: "a volume on the excluded disk alone", inventory: inSite(PART + volume("simple", "d2")) },
    {
      name: "a volume of an Azure machine on the excluded disk alone",
      inventory: azureMachine({ machine: PART + volume("simple", "d2") }),
    },
    {
      name: "a machine that is not protected",
      inventory: unprotected(PART + volume("spanned", "d1, d2")),
      silent: true,
    },
    {
      name: "a machine that goes to a second VMM site",
      inventory: toSecondarySite(PART + volume("spanned", "d1, d2")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a spanned volume",
      inventory: inSite(PART + volume("spanned", "d1, d2")),
      findings: [
        {
          at: "5:58-5:60",
          messageId: "part",
          message: /'D:' of 'SQL01' lies on 'd1', which replicates, and on 'd2', which is excluded/,
          rows: [ROW],
          related: ["4:73-4:77"],
        },
      ],
    },
    {
      name: "a striped volume, under VMM, in another letter case",
      inventory: underVmm(PART + volume("striped", "D2, d1")),
      findings: [{ at: "5:54-5:56", rows: [ROW] }],
    },
    {
      name: "a logical volume",
      inventory: inSite(PART + volume("lvm", "os, d2")),
      findings: [{ at: "5:54-5:56" }],
    },
    {
      name: "an Azure machine",
      inventory: azureMachine({
        machine: disks(", role: data", ", excluded: true") + volume("mirrored", "d1, d2"),
      }),
      findings: [{ at: "4:59-4:61", rows: [ROW] }],
    },
    {
      name: "an Azure machine of which something says that a disk is no temporary one",
      inventory: azureMachine({
        machine: disks(", sku: Premium_LRS", ", excluded: true") + volume("mirrored", "d1, d2"),
      }),
      findings: [{ at: "4:59-4:61", rows: [ROW] }],
    },
  ],
  undecided: [
    { name: "volumes not recorded", inventory: inSite(PART), facts: ["VirtualMachine.volumes"] },
    {
      name: "disks not recorded",
      inventory: inSite(volume("spanned", "d1, d2")),
      facts: ["VirtualMachine.disks"],
    },
    {
      name: "which disks a volume lies on is not recorded",
      inventory: inSite(`${PART}volumes: [{ name: "D:" }]`),
      facts: ["Volume.disks"],
    },
    {
      name: "a disk of a volume that is not there",
      inventory: inSite(PART + volume("spanned", "d1, d3")),
      facts: ["Volume.disks"],
    },
    {
      name: "a disk of an Azure machine may be a temporary one",
      inventory: azureMachine({ machine: PART + volume("mirrored", "d1, d2") }),
      facts: ["AzureDisk.role"],
    },
    {
      name: "volumes of an Azure machine",
      inventory: azureMachine({ machine: PART }),
      facts: ["AzureVirtualMachine.volumes"],
    },
  ],
});
