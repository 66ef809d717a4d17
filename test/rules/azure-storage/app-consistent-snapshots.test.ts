import rule from "../../../rules/azure-storage/app-consistent-snapshots.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-storage/app-consistent-striped";
const GOLD = "{ to: azure, policy: gold }";
const policy = (facts: string) => `replicationPolicies:\n  - { name: gold${facts} }\n`;
const HOURLY = policy(", appConsistentSnapshotFrequency: 1");
const NONE = policy(", appConsistentSnapshotFrequency: 0");
const layout = (
  volumes: string,
  disks = "{ name: d1, partitionType: basic }, { name: d2, partitionType: basic }",
) => `disks: [${disks}]\nvolumes: [${volumes}]`;
const STRIPED = layout(`{ name: "D:", layout: striped, disks: [d1, d2] }`);
const DYNAMIC = layout(`{ name: "D:", layout: simple }`, "{ name: d1, partitionType: dynamic }");
const PLAIN = layout(`{ name: "D:", layout: simple, disks: [d1] }`);

testRule(rule, {
  passes: [
    { name: "basic disks and simple volumes", inventory: underVmm(PLAIN, GOLD, HOURLY) },
    {
      name: "plain disks under a policy of which nothing is recorded",
      inventory: underVmm(PLAIN, GOLD, policy("")),
    },
    {
      name: "other layouts",
      inventory: inSite(layout(`{ name: "D:", layout: spanned }, { name: "E:", layout: lvm }`), GOLD, HOURLY),
    },
    { name: "a striped volume without such snapshots", inventory: underVmm(STRIPED, GOLD, NONE) },
    {
      name: "disks that are not recorded, without such snapshots",
      inventory: inSite("generation: 1", GOLD, NONE),
    },
    {
      name: "a dynamic disk that is excluded",
      inventory: inSite(layout("", "{ name: d1, partitionType: dynamic, excluded: true }"), GOLD, HOURLY),
    },
    {
      name: "a striped volume on nothing but excluded disks",
      inventory: inSite(
        layout(
          `{ name: "D:", layout: striped, disks: [D1] }`,
          "{ name: d1, partitionType: dynamic, excluded: true }",
        ),
        GOLD,
        HOURLY,
      ),
    },
    {
      name: "a machine without a policy",
      inventory: underVmm(STRIPED, "{ to: azure, policy: none }"),
      silent: true,
    },
    {
      name: "a machine whose policy is still to be chosen",
      inventory: underVmm(STRIPED, "{ to: azure, state: planned }"),
      silent: true,
    },
    { name: "a machine that is not protected", inventory: unprotected(STRIPED) + HOURLY, silent: true },
  ],
  violates: [
    {
      name: "the dynamic OS disk of generation 1, which is reported as that",
      inventory: inSite(
        `generation: 1\n${layout("", "{ name: os, role: os, partitionType: dynamic }")}`,
        GOLD,
        HOURLY,
      ),
      findings: [],
      passesNowhere: true,
    },
    {
      name: "the dynamic OS disk of generation 2, of which the other rule only warns",
      inventory: inSite(
        `generation: 2\n${layout("", "{ name: os, role: os, partitionType: dynamic }")}`,
        GOLD,
        HOURLY,
      ),
      findings: [{ at: "5:50-5:57", messageId: "dynamic" }],
    },
    {
      name: "a striped volume under VMM",
      inventory: underVmm(STRIPED, GOLD, HOURLY),
      findings: [
        {
          at: "5:37-5:44",
          messageId: "striped",
          message: /'D:'.*'SQL01'.*'gold'.*frequency to 0/,
          rows: [ROW],
          related: ["14:51-14:52"],
        },
      ],
    },
    {
      name: "a dynamic disk in a site",
      inventory: inSite(DYNAMIC, GOLD, HOURLY),
      findings: [
        {
          at: "4:40-4:47",
          messageId: "dynamic",
          message: /Disk 'd1'/,
          rows: [ROW],
          related: ["12:51-12:52"],
        },
      ],
    },
    {
      name: "a striped volume and its dynamic disks: the volume alone; another dynamic disk by itself",
      inventory: inSite(
        layout(
          `{ name: "D:", layout: striped, disks: [D1] }`,
          "{ name: d1, partitionType: dynamic }, { name: d2, partitionType: dynamic }",
        ),
        GOLD,
        HOURLY,
      ),
      findings: [
        { at: "4:78-4:85", messageId: "dynamic", message: /Disk 'd2'/ },
        { at: "5:37-5:44", messageId: "striped" },
      ],
    },
    {
      name: "a striped volume of which one disk is excluded, or whose disks are not recorded",
      inventory: inSite(
        layout(
          `{ name: "D:", layout: striped, disks: [d1, d2] }, { name: "E:", layout: striped }`,
          "{ name: d1, partitionType: basic, excluded: true }, { name: d2, partitionType: basic }",
        ),
        GOLD,
        HOURLY,
      ),
      findings: [{ at: "5:37-5:44" }, { at: "5:87-5:94" }],
    },
    {
      name: "any frequency but the one of the matrix",
      inventory: underVmm(STRIPED, GOLD, NONE),
      matrix: { [ROW]: { limits: { requiredSnapshotFrequency: { value: 12 } } } },
      findings: [{ at: "5:37-5:44", message: /frequency to 12/ }],
    },
  ],
  undecided: [
    {
      name: "a striped volume and a policy that is not recorded",
      inventory: underVmm(STRIPED, "{ to: azure, state: protected }"),
      facts: ["Replication.policy"],
    },
    {
      name: "a striped volume under a policy of which nothing is recorded",
      inventory: underVmm(STRIPED, GOLD, policy("")),
      facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
    },
    {
      name: "a striped volume under a policy that is not in the inventory",
      inventory: inSite(STRIPED, GOLD),
      facts: ["Replication.policy"],
    },
    {
      name: "disks and volumes that are not recorded",
      inventory: inSite("generation: 1", GOLD, HOURLY),
      facts: ["VirtualMachine.disks", "VirtualMachine.volumes"],
    },
    {
      name: "a disk and a volume of which nothing is recorded",
      inventory: inSite(layout(`{ name: "D:" }`, "{ name: d1 }"), GOLD, HOURLY),
      facts: ["Disk.partitionType", "Volume.layout"],
    },
  ],
});
