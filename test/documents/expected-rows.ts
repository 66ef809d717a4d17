/** Every document with its date, and its address where the article is still published. */
export const expectedDocuments: readonly (readonly [id: string, date: string, url: string | undefined])[] = [
  [
    "hyperv-to-azure",
    "2024-12-19",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
  ],
  ["vmm-to-azure-prerequisites", "2017-07-24", undefined],
  ["vmm-to-vmm-network-mapping", "2017-07-30", undefined],
  [
    "azure-to-azure-network-mapping",
    "2026-02-12",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-network-mapping",
  ],
  [
    "site-recovery-updates",
    "2025-12-22",
    "https://learn.microsoft.com/azure/site-recovery/site-recovery-whats-new",
  ],
  [
    "azure-to-azure",
    "2026-02-27",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
  ],
  [
    "azure-to-azure-enable",
    "2026-05-05",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication",
  ],
  [
    "azure-to-azure-regions",
    "2026-05-05",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
  ],
  [
    "azure-to-azure-questions",
    "2025-07-25",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-common-questions",
  ],
  [
    "azure-to-azure-architecture",
    "2022-04-28",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-architecture",
  ],
  [
    "azure-to-azure-multiple-ip",
    "2021-11-01",
    "https://learn.microsoft.com/azure/site-recovery/concepts-multiple-ip-address-failover",
  ],
  [
    "azure-to-azure-retain-ip",
    "2021-07-25",
    "https://learn.microsoft.com/azure/site-recovery/site-recovery-retain-ip-azure-vm-failover",
  ],
  [
    "azure-to-azure-private-endpoints",
    "2022-04-23",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-private-endpoints",
  ],
  [
    "azure-to-azure-trusted-launch",
    "2026-01-06",
    "https://learn.microsoft.com/azure/site-recovery/concepts-trusted-vm",
  ],
  [
    "hyperv-to-azure-questions",
    "2024-12-27",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-common-questions",
  ],
  [
    "hyperv-to-azure-tutorial",
    "2022-12-21",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-tutorial",
  ],
  [
    "hyperv-deployment-planner",
    "2025-12-18",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-deployment-planner-analyze-report",
  ],
  [
    "hyperv-deployment-planner-run",
    "2026-01-12",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-deployment-planner-run",
  ],
  [
    "site-recovery-monitoring",
    "2018-02-22",
    "https://learn.microsoft.com/azure/site-recovery/site-recovery-monitor-and-troubleshoot",
  ],
  ["hyperv-provider-setup", "2019-11-16", "https://github.com/MicrosoftDocs/azure-docs/issues/42969"],
  ["hyperv-switch-names", "2024-04-09", "https://support.microsoft.com/help/3060975"],
  [
    "azure-resource-names",
    "2020-02-11",
    "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
  ],
  [
    "azure-subnets",
    "2022-06-27",
    "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet",
  ],
  [
    "blob-soft-delete",
    "2022-02-23",
    "https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview",
  ],
  [
    "vmm-to-vmm-retirement",
    "2020-02-25",
    "https://learn.microsoft.com/azure/site-recovery/site-to-site-deprecation",
  ],
  ["vmm-to-vmm-support-matrix", "2019-09-09", undefined],
  [
    "vmm-network-mapping",
    "2018-11-27",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-vmm-network-mapping",
  ],
  ["hyperv-site-to-azure", "2017-04-05", undefined],
  ["azure-ipv6", "2023-08-24", "https://learn.microsoft.com/azure/virtual-network/ip-services/ipv6-overview"],
  [
    "azure-to-azure-zones",
    "2025-02-12",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-zone-to-zone-disaster-recovery",
  ],
  [
    "azure-to-azure-high-churn",
    "2026-01-06",
    "https://learn.microsoft.com/azure/site-recovery/concepts-azure-to-azure-high-churn-support",
  ],
  [
    "azure-to-azure-networking",
    "2025-10-30",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-about-networking",
  ],
  [
    "azure-to-azure-errors",
    "2025-12-09",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-troubleshoot-errors",
  ],
  [
    "test-failover-to-azure",
    "2025-10-30",
    "https://learn.microsoft.com/azure/site-recovery/site-recovery-test-failover-to-azure",
  ],
  [
    "azure-to-azure-key-access",
    "2025-10-09",
    "https://learn.microsoft.com/azure/site-recovery/asr-turn-off-key-authentication-cache",
  ],
  [
    "azure-to-azure-connectivity",
    "2025-10-30",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-troubleshoot-network-connectivity",
  ],
  [
    "azure-to-azure-customize-networking",
    "2021-10-01",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-customize-networking",
  ],
  [
    "on-premises-to-azure-networking",
    "2022-07-26",
    "https://learn.microsoft.com/azure/site-recovery/concepts-on-premises-to-azure-networking",
  ],
  [
    "azure-to-azure-ade",
    "2019-08-08",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-ade-vms",
  ],
  [
    "azure-to-azure-cmk",
    "2024-03-27",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-cmk-disks",
  ],
  [
    "site-recovery-questions",
    "2026-11-28",
    "https://learn.microsoft.com/azure/site-recovery/site-recovery-faq",
  ],
  [
    "azure-confidential-vm",
    "2023-11-14",
    "https://learn.microsoft.com/azure/confidential-computing/confidential-vm-overview",
  ],
  [
    "azure-to-azure-replication-errors",
    "2025-09-23",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-troubleshoot-replication",
  ],
  [
    "azure-to-azure-shared-disks",
    "2026-08-12",
    "https://learn.microsoft.com/azure/site-recovery/shared-disk-support-matrix",
  ],
  [
    "azure-to-azure-s2d",
    "2026-02-12",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-s2d-vms",
  ],
  [
    "excluded-disks",
    "2019-12-17",
    "https://learn.microsoft.com/azure/site-recovery/exclude-disks-replication",
  ],
  ["azure-network-reference", "2021-09-29", "https://github.com/MicrosoftDocs/azure-docs/issues/81734"],
  [
    "hyperv-troubleshooting",
    "2018-11-27",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-troubleshoot",
  ],
  ["azure-disk-types", "2026-08-11", "https://learn.microsoft.com/azure/virtual-machines/disks-types"],
  [
    "on-premises-adapters",
    "2024-05-27",
    "https://learn.microsoft.com/azure/site-recovery/site-recovery-manage-network-interfaces-on-premises-to-azure",
  ],
  [
    "azure-virtual-network-questions",
    "2019-02-12",
    "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
  ],
  [
    "azure-to-azure-policy-report",
    "2022-11-30",
    "https://github.com/hashicorp/terraform-provider-azurerm/issues/19505",
  ],
  [
    "hyperv-generations",
    "2025-06-18",
    "https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/should-i-create-a-generation-1-or-2-virtual-machine-in-hyper-v",
  ],
  [
    "azure-disk-redundancy",
    "2024-02-10",
    "https://learn.microsoft.com/azure/virtual-machines/disks-deploy-zrs",
  ],
  [
    "azure-to-azure-target-disk-report",
    "2025-10-23",
    "https://github.com/hashicorp/terraform-provider-azurerm/issues/30618",
  ],
  [
    "azure-to-azure-failover",
    "2024-03-29",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-tutorial-failover-failback",
  ],
  [
    "azure-extensions",
    "2025-08-18",
    "https://learn.microsoft.com/azure/virtual-machines/extensions/features-windows",
  ],
  ["azure-vm-generations", "2024-03-04", "https://learn.microsoft.com/azure/virtual-machines/generation-2"],
  [
    "recovery-plans",
    "2018-10-28",
    "https://learn.microsoft.com/azure/site-recovery/site-recovery-create-recovery-plans",
  ],
  [
    "recovery-plan-overview",
    "2020-01-23",
    "https://learn.microsoft.com/azure/site-recovery/recovery-plan-overview",
  ],
  [
    "azure-unmanaged-disks",
    "2025-08-28",
    "https://learn.microsoft.com/azure/virtual-machines/unmanaged-disks-deprecation",
  ],
  [
    "azure-basic-public-addresses",
    "2025-11-20",
    "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance",
  ],
  [
    "azure-basic-load-balancers",
    "2026-09-02",
    "https://learn.microsoft.com/azure/load-balancer/load-balancer-basic-upgrade-guidance",
  ],
];

/**
 * Every row but those of azure-statements.ts, with its kind, its level and its verdicts (with VMM, without), taken down from
 * the documents and not from the data. A dash: the row does not speak of that column. One verdict alone: the document has no
 * columns.
 */
export const expectedRows = `
hyperv-to-azure/scenarios/with-vmm static error yes -
hyperv-to-azure/scenarios/without-vmm static error - yes
hyperv-to-azure/scenarios/azure-backup-on-host static error no no
hyperv-to-azure/scenarios/data-residency static error conditional
hyperv-to-azure/servers/hyper-v-without-vmm static error conditional conditional
hyperv-to-azure/servers/hyper-v-with-vmm static error conditional -
hyperv-to-azure/servers/vmm-2022-server-core static error no -
hyperv-to-azure/servers/host-2019-in-vmm-2019 static warning conditional -
hyperv-to-azure/servers/host-2016-in-vmm-2016 static warning conditional -
hyperv-to-azure/servers/upgrade-2012-r2 change warning conditional conditional
hyperv-to-azure/servers/dotnet-4-6-2 static error conditional conditional
hyperv-to-azure/replicated-vms/configuration static error conditional conditional
hyperv-to-azure/replicated-vms/guest-os static error conditional conditional
hyperv-to-azure/replicated-vms/nano-server static error no no
hyperv-to-azure/management/resize-disk change error no no
hyperv-to-azure/management/add-disk change error no no
hyperv-to-azure/management/change-disk-id change error no no
hyperv-to-azure/network/host-nic-teaming static error yes yes
hyperv-to-azure/network/host-vlan static error yes yes
hyperv-to-azure/network/host-ipv4 static error yes yes
hyperv-to-azure/network/host-ipv6 static error no no
hyperv-to-azure/network/guest-nic-teaming static error no no
hyperv-to-azure/network/guest-ipv4 static error yes yes
hyperv-to-azure/network/guest-ipv6 static error no yes
hyperv-to-azure/network/static-ip-windows static error yes yes
hyperv-to-azure/network/static-ip-linux static warning yes yes
hyperv-to-azure/network/guest-multi-nic static error yes yes
hyperv-to-azure/network/https-proxy static error no no
hyperv-to-azure/network/apipa static error no no
hyperv-to-azure/network/private-link static error yes yes
hyperv-to-azure/azure-network/expressroute static error yes yes
hyperv-to-azure/azure-network/internal-load-balancer static error yes yes
hyperv-to-azure/azure-network/external-load-balancer static error yes yes
hyperv-to-azure/azure-network/traffic-manager static error yes yes
hyperv-to-azure/azure-network/multi-nic static error yes yes
hyperv-to-azure/azure-network/reserved-ip static error yes yes
hyperv-to-azure/azure-network/ipv4 static error yes yes
hyperv-to-azure/azure-network/retain-source-ip forecast error yes yes
hyperv-to-azure/azure-network/service-endpoints static warning yes yes
hyperv-to-azure/azure-network/accelerated-networking static error no no
hyperv-to-azure/host-storage/nfs static error not-applicable not-applicable
hyperv-to-azure/host-storage/smb3 static error yes yes
hyperv-to-azure/host-storage/iscsi-san static error yes yes
hyperv-to-azure/host-storage/mpio static warning yes yes
hyperv-to-azure/guest-storage/vmdk static error not-applicable not-applicable
hyperv-to-azure/guest-storage/vhd-vhdx static error yes yes
hyperv-to-azure/guest-storage/generation-2 static error yes yes
hyperv-to-azure/guest-storage/uefi-boot static error conditional conditional
hyperv-to-azure/guest-storage/shared-cluster-disk static error no no
hyperv-to-azure/guest-storage/encrypted-disk static error no no
hyperv-to-azure/guest-storage/nfs static error not-applicable not-applicable
hyperv-to-azure/guest-storage/smb3 static error no no
hyperv-to-azure/guest-storage/rdm static error not-applicable not-applicable
hyperv-to-azure/guest-storage/disk-over-1-tb static error conditional conditional
hyperv-to-azure/guest-storage/sector-4k-4k static error no no
hyperv-to-azure/guest-storage/sector-4k-512 static warning yes yes
hyperv-to-azure/guest-storage/lvm static error conditional conditional
hyperv-to-azure/guest-storage/striped-volume-over-1-tb static error yes yes
hyperv-to-azure/guest-storage/storage-spaces static error no no
hyperv-to-azure/guest-storage/hot-add-remove-disk change error no no
hyperv-to-azure/guest-storage/exclude-disk static error yes yes
hyperv-to-azure/guest-storage/mpio static error yes yes
hyperv-to-azure/azure-storage/lrs static error yes yes
hyperv-to-azure/azure-storage/grs static error yes yes
hyperv-to-azure/azure-storage/ra-grs static error yes yes
hyperv-to-azure/azure-storage/zrs static error no no
hyperv-to-azure/azure-storage/cool static error no no
hyperv-to-azure/azure-storage/hot static error no no
hyperv-to-azure/azure-storage/block-blobs static error no no
hyperv-to-azure/azure-storage/encryption-at-host static error no no
hyperv-to-azure/azure-storage/encryption-at-rest-sse static error yes yes
hyperv-to-azure/azure-storage/encryption-at-rest-cmk static error conditional conditional
hyperv-to-azure/azure-storage/double-encryption static error conditional conditional
hyperv-to-azure/azure-storage/premium static error yes yes
hyperv-to-azure/azure-storage/standard static error yes yes
hyperv-to-azure/azure-storage/import-export static error no no
hyperv-to-azure/azure-storage/firewall static error yes yes
hyperv-to-azure/azure-storage/modify-account change error no no
hyperv-to-azure/azure-storage/secure-transfer static error yes yes
hyperv-to-azure/azure-storage/uefi-secure-boot static error no no
hyperv-to-azure/azure-storage/app-consistent-striped static error conditional conditional
hyperv-to-azure/azure-compute/availability-sets static error yes yes
hyperv-to-azure/azure-compute/availability-zones static error no no
hyperv-to-azure/azure-compute/hybrid-use-benefit static error yes yes
hyperv-to-azure/azure-compute/managed-disks static error yes yes
hyperv-to-azure/azure-vm-requirements/guest-os static error conditional conditional
hyperv-to-azure/azure-vm-requirements/architecture static error conditional conditional
hyperv-to-azure/azure-vm-requirements/os-disk-size static error conditional conditional
hyperv-to-azure/azure-vm-requirements/os-disk-count static error conditional conditional
hyperv-to-azure/azure-vm-requirements/data-disk-count static error conditional conditional
hyperv-to-azure/azure-vm-requirements/data-disk-size static error conditional conditional
hyperv-to-azure/azure-vm-requirements/network-adapters static error yes yes
hyperv-to-azure/azure-vm-requirements/shared-vhd static error no no
hyperv-to-azure/azure-vm-requirements/fc-disk static error no no
hyperv-to-azure/azure-vm-requirements/hard-disk-format static error conditional conditional
hyperv-to-azure/azure-vm-requirements/bitlocker static error no no
hyperv-to-azure/azure-vm-requirements/vm-name static error conditional conditional
hyperv-to-azure/azure-vm-requirements/vm-type static warning conditional conditional
hyperv-to-azure/vault/move-vault change error no no
hyperv-to-azure/vault/move-resources change error no no
hyperv-to-azure/vault/one-tenant static error conditional conditional
hyperv-to-azure/agents/provider-placement static error conditional conditional
hyperv-to-azure/agents/recovery-services-agent static error conditional conditional
hyperv-to-azure/agents/latest-version static warning conditional conditional
vmm-to-azure-prerequisites/azure-account static error conditional
vmm-to-azure-prerequisites/storage-account static error conditional
vmm-to-azure-prerequisites/storage-region static error conditional
vmm-to-azure-prerequisites/storage-redundancy static warning conditional
vmm-to-azure-prerequisites/premium-needs-standard-log static error conditional
vmm-to-azure-prerequisites/network static error conditional
vmm-to-azure-prerequisites/network-region static error conditional
vmm-to-azure-prerequisites/vmm-version static error conditional
vmm-to-azure-prerequisites/vmm-clouds static error conditional
vmm-to-azure-prerequisites/cloud-host-groups static error conditional
vmm-to-azure-prerequisites/vmm-internet static error conditional
vmm-to-azure-prerequisites/host-os static error conditional
vmm-to-azure-prerequisites/host-updates static error conditional
vmm-to-azure-prerequisites/host-in-cloud static error conditional
vmm-to-azure-prerequisites/host-has-vm static warning conditional
vmm-to-azure-prerequisites/host-internet static error conditional
vmm-to-azure-prerequisites/host-kb2961977 static error conditional
vmm-to-azure-prerequisites/guest-os static error conditional
vmm-to-azure-prerequisites/vm-name-later static error conditional
vmm-to-vmm-network-mapping/vm-connected static error conditional
vmm-to-vmm-network-mapping/mapping-endpoints static error conditional
vmm-to-vmm-network-mapping/unmapped-network forecast error conditional
vmm-to-vmm-network-mapping/existing-replicas change warning conditional
vmm-to-vmm-network-mapping/new-vms forecast warning conditional
vmm-to-vmm-network-mapping/modified-mapping change warning conditional
vmm-to-vmm-network-mapping/subnet-same-name forecast warning conditional
vmm-to-vmm-network-mapping/subnet-first forecast warning conditional
azure-to-azure-network-mapping/networks-exist static error conditional
azure-to-azure-network-mapping/any-regions static error yes
azure-to-azure-network-mapping/two-regions static error conditional
azure-to-azure-network-mapping/reverse-mapping static warning conditional
azure-to-azure-network-mapping/auto-mapping forecast warning conditional
azure-to-azure-network-mapping/default-target-name forecast warning conditional
azure-to-azure-network-mapping/mapped-default forecast warning conditional
azure-to-azure-network-mapping/modify-order change error conditional
azure-to-azure-network-mapping/modify-new-only change warning conditional
azure-to-azure-network-mapping/item-network forecast warning conditional
azure-to-azure-network-mapping/subnet-same-name forecast warning conditional
azure-to-azure-network-mapping/subnet-first-alphabetical forecast warning conditional
azure-to-azure-network-mapping/subnet-override forecast error conditional
azure-to-azure-network-mapping/ip-dhcp forecast warning conditional
azure-to-azure-network-mapping/ip-static forecast warning conditional
azure-to-azure-network-mapping/ip-secondary forecast warning conditional
azure-to-azure-network-mapping/failover-same-space forecast warning conditional
azure-to-azure-network-mapping/failover-different-space forecast warning conditional
azure-to-azure-network-mapping/test-failover-same-vnet forecast warning conditional
azure-to-azure-network-mapping/test-failover-other-vnet forecast warning conditional
azure-to-azure-network-mapping/test-failover-production static warning conditional
azure-to-azure-network-mapping/ip-override forecast error conditional
site-recovery-updates/supported-versions static warning conditional conditional
site-recovery-updates/upgrade-steps static warning conditional conditional
azure-to-azure/moves/separate-clouds static error conditional
azure-to-azure-enable/vault static error conditional
azure-to-azure-enable/policy static error conditional
azure-to-azure-enable/target-network static error conditional
azure-to-azure-enable/target-region static error conditional
azure-to-azure-enable/test-network-region static error conditional
hyperv-to-azure-questions/policy/interval static error conditional
hyperv-to-azure-questions/policy/interval-with-premium static warning conditional
hyperv-to-azure-questions/storage/premium-needs-standard-log static error conditional
hyperv-to-azure-questions/clusters/one-site static error conditional
hyperv-to-azure-questions/clusters/every-node static error conditional
hyperv-to-azure-questions/hosts/other-backup static warning no
hyperv-to-azure-questions/hosts/way-to-azure static error conditional
hyperv-to-azure-questions/machines/hyper-v-replica static error no
hyperv-to-azure-questions/machines/dynamic-os-disk static error no
hyperv-to-azure-questions/clouds/two-clouds static error conditional
hyperv-to-azure-tutorial/vault static error conditional
hyperv-to-azure-tutorial/policy static error conditional
hyperv-to-azure-tutorial/storage static error conditional
hyperv-to-azure-tutorial/network static error conditional
hyperv-to-azure-tutorial/retention static error conditional
hyperv-to-azure-tutorial/snapshots-within-retention static warning conditional
hyperv-deployment-planner/local-disk static error no
hyperv-deployment-planner/generation-1-os-disk static warning conditional
hyperv-deployment-planner-run/iscsi-disk static error no
hyperv-deployment-planner-run/pass-through-disk static error no
site-recovery-monitoring/target-network static warning conditional
hyperv-provider-setup/domain-controller static error no
hyperv-provider-setup/hyper-v-role static error conditional
hyperv-switch-names/number-sign static error no
azure-resource-names/machines-of-a-group static error conditional
azure-resource-names/machine-name static error conditional
azure-subnets/range static error conditional
blob-soft-delete/overwritten-data static warning conditional
vmm-to-vmm-retirement/retired static warning no
vmm-to-vmm-support-matrix/hosts/host-system static warning conditional
vmm-to-vmm-support-matrix/hosts/mixed-cloud static warning no
vmm-to-vmm-support-matrix/hosts/ipv6-of-host static warning no
vmm-to-vmm-support-matrix/network/ipv6-in-guest static warning no
vmm-to-vmm-support-matrix/network/teaming-in-guest static warning no
vmm-to-vmm-support-matrix/storage/shared-in-cluster static warning no
vmm-to-vmm-support-matrix/storage/encryption-in-guest static warning no
vmm-to-vmm-support-matrix/storage/nfs-in-guest static warning no
vmm-to-vmm-support-matrix/storage/smb-in-guest static warning no
vmm-to-vmm-support-matrix/machines/number-of-disks static warning conditional
vmm-network-mapping/target-cloud forecast error conditional
vmm-network-mapping/azure-subnet-same-name forecast warning conditional
vmm-network-mapping/azure-subnet-first forecast warning conditional
hyperv-site-to-azure/snapshot-frequency static error conditional
azure-ipv6/ipv4-address static warning no
test-failover-to-azure/subnet-same-name forecast warning conditional
test-failover-to-azure/subnet-first-alphabetical forecast warning conditional
test-failover-to-azure/address forecast warning conditional
test-failover-to-azure/isolated-network static warning conditional
on-premises-to-azure-networking/target-subnet forecast error conditional
on-premises-to-azure-networking/next-address forecast warning conditional
on-premises-to-azure-networking/one-address static warning conditional
excluded-disks/part-of-volume static error no
azure-network-reference/test-network static error conditional
hyperv-troubleshooting/node-prerequisites static error conditional
azure-disk-types/os-disk static error no
azure-disk-types/premium-sizes static error conditional
on-premises-adapters/at-least-one static error conditional
on-premises-adapters/one-network forecast error conditional
azure-virtual-network-questions/address-ranges static error conditional
azure-virtual-network-questions/subnet-size static error conditional
azure-to-azure-policy-report/snapshots-without-retention static error conditional
hyperv-generations/boot-format static error conditional
azure-disk-redundancy/regions static error conditional
azure-to-azure-target-disk-report/high-churn static warning conditional
azure-to-azure-failover/reprotect static error conditional
azure-extensions/failed static warning no
azure-vm-generations/target-size static error conditional
azure-unmanaged-disks/target static error no
recovery-plans/vault static error conditional
recovery-plans/places static error conditional
recovery-plans/one-group static error conditional
recovery-plan-overview/machine-count static error conditional
azure-basic-public-addresses/retired static warning no
azure-basic-load-balancers/retired static warning no
`;
