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
    "hyperv-to-azure-tutorial",
    "2022-12-21",
    "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-tutorial",
  ],
  [
    "azure-to-azure-enable",
    "2026-05-05",
    "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication",
  ],
];

/**
 * Every row with its kind, its level and its verdicts (with VMM, without), taken down from the documents and
 * not from the data. A dash: the row does not speak of that column. One verdict alone: the document has no columns.
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
hyperv-to-azure-tutorial/vault static error conditional
hyperv-to-azure-tutorial/policy static error conditional
hyperv-to-azure-tutorial/storage static error conditional
hyperv-to-azure-tutorial/network static error conditional
azure-to-azure-enable/vault static error conditional
azure-to-azure-enable/policy static error conditional
azure-to-azure-enable/target-region static error conditional
azure-to-azure-enable/cache-account static error conditional
`;
