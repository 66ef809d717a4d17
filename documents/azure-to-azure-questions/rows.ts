import type { DocumentRows } from "../types.ts";

/** The rows on recovery points and disks of Azure machines. */
export const rows = {
  "azure-to-azure-questions/retention": {
    title: "Longest retention",
    summary: "Recovery points of machines with managed disks are kept for 15 days at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumRetention: { value: 360, unit: "hours", source: "document", note: "That is 15 days." } },
    reading: "Unmanaged disks, with 3 days, are left aside: Azure has retired them.",
  },
  "azure-to-azure-questions/os-disk-swap": {
    title: "Swapping the OS disk",
    summary:
      "The OS disk of a machine that replicates is not swapped, unless replication is disabled and enabled again.",
    kind: "change",
    level: "error",
    verdict: "no",
  },
  "azure-to-azure-questions/premium-v2-iops": {
    title: "Operations of a Premium SSD v2",
    summary:
      "A failed-over Premium SSD v2 has the number of operations that the disk had when replication was enabled.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
  },
  "azure-to-azure-questions/premium-v2-resize": {
    title: "Growing a Premium SSD v2",
    summary:
      "A Premium SSD v2 that is made larger is synchronised anew, and its earlier recovery points are deleted.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
  },
  "azure-to-azure-questions/multi-vm-group-size": {
    title: "Machines of one consistency group",
    summary: "A replication group for consistency over several machines has 16 machines at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumMachines: { value: 16, unit: "machines", source: "document" } },
    reading: "The machines of one vault that name the same group are one group.",
  },
  "azure-to-azure-questions/multi-vm-group-place": {
    title: "Place of a consistency group",
    summary: "The machines of a replication group are of one region and one subscription.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "It is said of recovery plans for such groups. That the machines reach one another by host name nobody records.",
  },
  "azure-to-azure-questions/multi-vm-group-join": {
    title: "Joining a consistency group",
    summary: "A machine that is replicated already does not join a replication group.",
    kind: "change",
    level: "error",
    verdict: "no",
    reading: "It joins one when replication is enabled.",
  },
  "azure-to-azure-questions/shared-disk-crash-consistent": {
    title: "Recovery points of shared disks",
    summary:
      "Machines with shared disks get crash-consistent recovery points and no application-consistent ones.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      snapshotFrequency: {
        value: 0,
        unit: "hours",
        source: "reading",
        note: "A policy with 0 takes no application-consistent snapshots.",
      },
    },
  },
  "azure-to-azure-questions/shared-disk-added": {
    title: "Adding a shared disk",
    summary:
      "No shared disk is added to a protected cluster: replication is disabled and enabled again as that of a new cluster, under another name.",
    kind: "change",
    level: "error",
    verdict: "no",
  },
  "azure-to-azure-questions/disk-network-access": {
    title: "Network access of the new disks",
    summary:
      "Replicas and disks at the target are made with public network access, whatever that of the source is.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading:
      "The article on trusted launch (2026-01-06) says the same. After reprotection the new disks are open again.",
  },
  "azure-to-azure-questions/shared-disk-plan": {
    title: "Shared disks in recovery plans",
    summary: "Machines with shared disks do not fail over by recovery plans.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "A shared disk that is excluded from replication does not count.",
  },
  "azure-to-azure-questions/plan-groups": {
    title: "Groups of a recovery plan",
    summary: "A recovery plan has 7 groups of machines at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumGroups: { value: 7, unit: "groups", source: "document" } },
    reading: "The steps before and after the groups, which every plan has, are none.",
  },
} as const satisfies DocumentRows<"azure-to-azure-questions">;
