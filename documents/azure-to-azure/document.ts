import type { SourceDocument } from "../types.ts";
import { cacheStorageRows } from "./cache-storage.ts";
import { churnRows } from "./churn.ts";
import { computeRows } from "./compute.ts";
import { diskActionsRows } from "./disk-actions.ts";
import { guestStorageRows } from "./guest-storage.ts";
import { kernelsRows } from "./kernels.ts";
import { leftOut } from "./left-out.ts";
import { movesRows } from "./moves.ts";
import { networkRows } from "./network.ts";
import { regionsRows } from "./regions.ts";
import { storageRows } from "./storage.ts";
import { systemsRows } from "./systems.ts";

/** What Site Recovery supports between Azure regions. */
export const azureToAzure = {
  id: "azure-to-azure",
  title: "Support matrix for Azure VM disaster recovery between Azure regions",
  date: "2026-02-27",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
  binds: ["azure-to-azure"],
  shortName: "a2a",
  isSupportMatrix: true,
  sections: {
    moves: "Moving resources",
    deployment: "Deployment",
    regions: "Regions",
    "cache-storage": "Cache storage",
    systems: "Operating systems",
    kernels: "Kernels of Linux",
    "guest-storage": "Storage of Linux guests",
    compute: "Machines",
    "disk-actions": "Actions on disks",
    storage: "Disks and storage",
    churn: "Limits and data change rates",
    network: "Network",
  },
  rows: {
    ...movesRows,
    ...regionsRows,
    ...cacheStorageRows,
    ...systemsRows,
    ...kernelsRows,
    ...guestStorageRows,
    ...computeRows,
    ...diskActionsRows,
    ...storageRows,
    ...churnRows,
    ...networkRows,
  },
  leftOut,
} as const satisfies SourceDocument;
