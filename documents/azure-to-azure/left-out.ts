import type { LeftOut } from "../types.ts";

const NOTHING_TO_DECIDE =
  "It is supported, and no inventory says whether it is used: nothing is left to decide.";

const UNMANAGED =
  "Unmanaged disks were retired on 31 March 2026. One that is still recorded is a finding of azure-to-azure/storage/unmanaged.";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure/moves/virtual-desktop": {
    title: "Azure Virtual Desktop machines",
    reason: NOTHING_TO_DECIDE,
  },
  "azure-to-azure/moves/migrate-regions": {
    title: "Migration to another region",
    reason: "A migration is no replication that an inventory plans.",
  },
  "azure-to-azure/deployment/cli": {
    title: "Azure CLI",
    reason: "No inventory says by which tool replication is enabled.",
  },
  "azure-to-azure/systems/windows-2008-r2-sha2": {
    title: "SHA-2 updates of 2008 R2 and Windows 7",
    reason: "No export tells which updates such an old guest has, and nobody records them.",
  },
  "azure-to-azure/systems/windows-11-agent": {
    title: "Agent for Windows 11",
    reason: "Windows 11 needs agent 9.56. Those that are still supported, 9.62 and later, are all newer.",
  },
  "azure-to-azure/systems/rhel-9-create-flow": {
    title: "RHEL 9 in the form that creates a machine",
    reason: "It speaks of a form of the portal and not of a machine.",
  },
  "azure-to-azure/systems/agent-not-released": {
    title: "Agent versions that are not for Azure machines",
    reason: "It names 9.58 and 9.59. Those that are still supported, 9.62 and later, are all newer.",
  },
  "azure-to-azure/guest-storage/volume-manager": {
    title: "Volume manager of Linux",
    reason: "LVM2 is what the listed systems bring. Nobody records another one.",
  },
  "azure-to-azure/compute/hybrid-benefit": {
    title: "Azure Hybrid Benefit",
    reason:
      "It says that the licence of a machine is used by the one that comes up, in a test as well: nothing is left to decide.",
  },
  "azure-to-azure/compute/marketplace-image": {
    title: "Images of the marketplace and of galleries",
    reason: "Images are supported where the system is, and systems have rows of their own.",
  },
  "azure-to-azure/compute/tags": {
    title: "Tags of machines",
    reason: NOTHING_TO_DECIDE,
  },
  "azure-to-azure/compute/custom-image-policy": {
    title: "Policies and custom images",
    reason: "Which policy would deny an image comes out when Azure evaluates it; no export tells.",
  },
  "azure-to-azure/compute/migrated-machine": {
    title: "Machines migrated by Site Recovery",
    reason: "Nothing in Azure tells that a machine came by migration, or still has the old mobility service.",
  },
  "azure-to-azure/disk-actions/resize-down": {
    title: "Shrinking a disk while replicated",
    reason: "Azure cannot shrink a disk. A smaller one is another disk, of which other rows speak.",
  },
  "azure-to-azure/storage/rename": {
    title: "Renamed disks",
    reason: NOTHING_TO_DECIDE,
  },
  "azure-to-azure/storage/tags": {
    title: "Tags of disks",
    reason: NOTHING_TO_DECIDE,
  },
  "azure-to-azure/storage/unmanaged-per-account": {
    title: "Unmanaged data of a premium account",
    reason: UNMANAGED,
  },
  "azure-to-azure/storage/standard-account": {
    title: "Unmanaged disks on a standard account",
    reason: UNMANAGED,
  },
  "azure-to-azure/storage/premium-account": {
    title: "Unmanaged disks on a premium account",
    reason: UNMANAGED,
  },
  "azure-to-azure/storage/cool-hot": {
    title: "Disks on cool or hot storage",
    reason: `${UNMANAGED} Managed disks have no tier.`,
  },
  "azure-to-azure/storage/gpv2-cost": {
    title: "General-purpose v2 accounts",
    reason: `It speaks of the price of unmanaged disks. ${UNMANAGED}`,
  },
  "azure-to-azure/storage/scale-out-file-server": {
    title: "Scale-out file servers",
    reason: "They stand on Storage Spaces Direct, which has a row of its own.",
  },
  "azure-to-azure/storage/ade-unmanaged": {
    title: "Azure Disk Encryption with unmanaged disks",
    reason: UNMANAGED,
  },
  "azure-to-azure/storage/ade-linux-root": {
    title: "Encrypted root disk of Linux",
    reason: "It speaks of agent 9.35 of 2020. Those that are still supported, 9.62 and later, are all newer.",
  },
  "azure-to-azure/storage/key-rotation": {
    title: "Rotated account keys",
    reason: `${UNMANAGED} When a key was rotated no export tells.`,
  },
  "azure-to-azure/storage/soft-delete": {
    title: "Soft delete on target accounts",
    reason: UNMANAGED,
  },
  "azure-to-azure/network/traffic-manager": {
    title: "Traffic Manager",
    reason: NOTHING_TO_DECIDE,
  },
  "azure-to-azure/network/azure-dns": {
    title: "Azure DNS",
    reason: NOTHING_TO_DECIDE,
  },
  "azure-to-azure/network/vnet-to-vnet": {
    title: "Connections between networks",
    reason: NOTHING_TO_DECIDE,
  },
  "azure-to-azure/network/tags": {
    title: "Tags of adapters",
    reason: NOTHING_TO_DECIDE,
  },
} as const satisfies LeftOut<"azure-to-azure">;
