import type { DocumentRows } from "../types.ts";

/** Which Hyper-V machines can be replicated, and to where. */
export const scenarios = {
  "hyperv-to-azure/scenarios/with-vmm": {
    title: "Hosts managed by VMM",
    summary:
      "Machines on hosts that Virtual Machine Manager manages can go to Azure, or to a second site that VMM manages.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes" },
    binds: ["vmm-to-azure", "vmm-to-vmm"],
    reading:
      "A VMM cloud is a target only for machines whose own host is managed by VMM. The second site is a thing of the past: the scenario was closed to new users in November 2019 and retired on 1 March 2023, though this later document still mentions it. A notice of 2020-03-02 (azure-deprecation/dashboard issue 37) announced the end of VMM-managed sites to Azure for 1 March 2023 too; this matrix of 2024-12-19 and the common questions of 2024-12-27 still support it, and the later documents hold.",
  },
  "hyperv-to-azure/scenarios/without-vmm": {
    title: "Hosts in a Hyper-V site",
    summary: "Machines on hosts that Virtual Machine Manager does not manage can go to Azure.",
    kind: "static",
    level: "error",
    verdict: { site: "yes" },
    reading:
      "A host is reached through the VMM server of its host group, or through a Hyper-V site. Where a host of a site is managed by VMM as well, as Deprecation of disaster recovery between customer-managed sites (25 February 2020) proposes, the site decides.",
  },
  "hyperv-to-azure/scenarios/azure-backup-on-host": {
    title: "Azure Backup on the same host",
    summary: "Azure Backup and Site Recovery on one Hyper-V host disturb each other and are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    binds: ["vmm-to-azure", "site-to-azure", "vmm-to-vmm"],
    limits: {
      products: { value: ["Azure Backup"], unit: "names", source: "document" },
      otherProductNames: {
        value: [
          "Azure Backup Server",
          "Microsoft Azure Backup",
          "Microsoft Azure Backup Server",
          "MABS",
          "MARS",
        ],
        unit: "names",
        source: "reading",
        note: "Other names under which Azure Backup is recorded.",
      },
    },
  },
  "hyperv-to-azure/scenarios/data-residency": {
    title: "Region of the vault and of the data",
    summary:
      "Customer data stays in the target region; the vault holds only metadata and may be in another region.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The VMM prerequisites and Microsoft's later guidance ask for storage account, network and vault in one region, so a vault elsewhere is an error; the rule on it can be lowered to a warning. Storage account and network in different regions are always an error.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
