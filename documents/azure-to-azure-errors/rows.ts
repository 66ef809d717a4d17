import type { DocumentRows } from "../types.ts";

/** The rows on what ends in errors. */
export const rows = {
  "azure-to-azure-errors/unprotected-disk": {
    title: "Disks without protection",
    summary:
      "A disk that was added to a machine that replicates is not replicated until it is protected, or dismissed (error 153039).",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading:
      "Where Site Recovery is set to protect added disks by itself, or the disk is recorded as excluded or as replicated, nothing is left to do.",
  },
  "azure-to-azure-errors/group-region": {
    title: "Machine and resource group in one region",
    summary:
      "A machine whose resource group lies in another region is not offered when replication is enabled from the vault.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "Enabled from the machine itself, replication works.",
  },
  "azure-to-azure-errors/provisioning-state": {
    title: "State of the machine",
    summary:
      "Replication can be enabled only while the machine's provisioning state is Succeeded (error 150019) and none of its extensions has failed.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      state: { value: "Succeeded", unit: "name", source: "document" },
      extensionState: {
        value: "Failed",
        unit: "name",
        source: "document",
        note: "The text speaks of a failed or unresponsive state.",
      },
    },
    reading:
      "It speaks of enabling replication: of a machine that is protected already nothing is said. That a machine with an extension in a failed or unresponsive state cannot be chosen stands in the article on protection errors of the same day; an extension that is being installed or changed may become either, and is undecided.",
  },
  "azure-to-azure-errors/mapping-remains": {
    title: "Mapping left after disabling",
    summary:
      "A network mapping stays when replication is disabled, and decides the network when a machine is protected again.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading: "It is said once the last machine on the network is not protected any more.",
  },
  "azure-to-azure-errors/locks": {
    title: "Resource locks",
    summary:
      "While a machine or its resource group is locked, disabling replication leaves links behind (error 150225), with which it cannot be enabled again (error 150226).",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      ownPrefix: {
        value: "SiteRecovery-",
        unit: "name",
        source: "reading",
        note: "Site Recovery locks the source itself, from reprotection until the failback is done, under a name that begins so: the article on reprotection, of 2025-10-22.",
      },
    },
    reading:
      "A lock of the subscription holds for the machine as well. Of locks that only forbid deletion and those that forbid any change the text says the same.",
  },
} as const satisfies DocumentRows<"azure-to-azure-errors">;
