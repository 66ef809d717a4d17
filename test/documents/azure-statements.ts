/**
 * What Microsoft's documents on disaster recovery between Azure regions say of what an inventory can tell: id, kind, level
 * and verdict of each statement, taken down from the documents and not from the data.
 */
export const azureStatements = `
azure-to-azure/moves/vault-resource-group change error no
azure-to-azure/moves/resources-resource-group change error no
azure-to-azure/moves/one-tenant static error conditional
azure-to-azure/moves/same-region static error no
azure-to-azure/moves/dedicated-host static error no
azure-to-azure/moves/virtual-desktop static error yes
azure-to-azure/moves/migrate-regions static error yes
azure-to-azure/deployment/cli static warning no
azure-to-azure/regions/any-two static error yes
azure-to-azure/regions/restricted static warning conditional
azure-to-azure/regions/brazil-south-targets static error conditional
azure-to-azure/regions/brazil-south-source-only static error no
azure-to-azure/regions/brazil-southeast-target-only static error no
azure-to-azure-regions/vault static error no
azure-to-azure/cache-storage/gpv2 static error yes
azure-to-azure/cache-storage/kind static warning conditional
azure-to-azure/cache-storage/premium static error yes
azure-to-azure/cache-storage/region static error conditional
azure-to-azure/cache-storage/subscription static error conditional
azure-to-azure/cache-storage/firewall-trusted-services static error conditional
azure-to-azure/cache-storage/firewall-source-subnets static error conditional
azure-to-azure/cache-storage/firewall-vault-identity static error conditional
azure-to-azure/cache-storage/soft-delete static warning no
azure-to-azure/cache-storage/encryption-cmk static error yes
azure-to-azure/cache-storage/shared-key static error conditional
azure-to-azure/cache-storage/disks-per-account static warning conditional
azure-to-azure/systems/windows static error conditional
azure-to-azure/systems/windows-2008-r2-sha2 static error conditional
azure-to-azure/systems/windows-11-agent static error conditional
azure-to-azure/systems/windows-upgrade change error yes
azure-to-azure/systems/linux static error conditional
azure-to-azure/systems/debian-9-0 static error no
azure-to-azure/systems/rhel-8-kernels static error conditional
azure-to-azure/systems/rhel-9-create-flow static warning no
azure-to-azure/systems/custom-kernel static warning no
azure-to-azure/systems/arm64 static error no
azure-to-azure/systems/agent-not-released static warning no
azure-to-azure/systems/ubuntu-cloud-init-password static warning yes
azure-to-azure/systems/sles-11-upgrade change error no
azure-to-azure/systems/linux-upgrade change error conditional
azure-to-azure/kernels/rhel static error conditional
azure-to-azure/kernels/ubuntu static error conditional
azure-to-azure/kernels/debian static error conditional
azure-to-azure/kernels/sles-12 static error conditional
azure-to-azure/kernels/sles-15 static error conditional
azure-to-azure/kernels/oracle static error conditional
azure-to-azure/kernels/rocky static error conditional
azure-to-azure/kernels/alma static error conditional
azure-to-azure/guest-storage/file-systems static error conditional
azure-to-azure/guest-storage/volume-manager static error conditional
azure-to-azure/guest-storage/multipath static error no
azure-to-azure/compute/size static warning conditional
azure-to-azure/compute/availability-set static error yes
azure-to-azure/compute/availability-zone static error yes
azure-to-azure/compute/hybrid-benefit forecast warning yes
azure-to-azure/compute/scale-set-flex-availability static error yes
azure-to-azure/compute/scale-set-flex-scalability static error no
azure-to-azure/compute/marketplace-image static error yes
azure-to-azure/compute/custom-image-policy static error conditional
azure-to-azure/compute/migrated-machine static error conditional
azure-to-azure/compute/role-assignments static warning no
azure-to-azure/compute/extensions static warning no
azure-to-azure/compute/proximity-placement-group static error yes
azure-to-azure/compute/tags static error yes
azure-to-azure/disk-actions/resize-up change error yes
azure-to-azure/disk-actions/resize-down change error no
azure-to-azure/disk-actions/resize-after-failover change warning no
azure-to-azure/disk-actions/add-disk change error yes
azure-to-azure/disk-actions/offline-changes change warning conditional
azure-to-azure/disk-actions/caching-4-tb static error no
azure-to-azure/disk-actions/caching-change change warning conditional
azure-to-azure/storage/unmanaged static error conditional
azure-to-azure/storage/rename static error yes
azure-to-azure/storage/os-disk-size static error conditional
azure-to-azure/storage/temporary-disk static warning no
azure-to-azure/storage/data-disk-size static error conditional
azure-to-azure/storage/data-disk-minimum static error conditional
azure-to-azure/storage/data-disk-count static error conditional
azure-to-azure/storage/unmanaged-per-account static error conditional
azure-to-azure/storage/change-rate static warning conditional
azure-to-azure/storage/standard-account static error yes
azure-to-azure/storage/premium-account static error yes
azure-to-azure/storage/managed-standard static error yes
azure-to-azure/storage/managed-premium static error yes
azure-to-azure/storage/standard-ssd static error yes
azure-to-azure/storage/premium-v2 static error conditional
azure-to-azure/storage/ultra static error conditional
azure-to-azure/storage/disks-per-subscription static error conditional
azure-to-azure/storage/redundancy static warning conditional
azure-to-azure/storage/cool-hot static error no
azure-to-azure/storage/gpv2-cost static warning yes
azure-to-azure/storage/storage-spaces static error yes
azure-to-azure/storage/storage-spaces-direct static warning yes
azure-to-azure/storage/scale-out-file-server static warning yes
azure-to-azure/storage/nvme static warning no
azure-to-azure/storage/encryption-at-host static warning no
azure-to-azure/storage/encryption-sse static error yes
azure-to-azure/storage/encryption-cmk static error yes
azure-to-azure/storage/double-encryption static error yes
azure-to-azure/storage/fips static error no
azure-to-azure/storage/ade-unmanaged static error no
azure-to-azure/storage/ade-hsm-key static error no
azure-to-azure/storage/ade-single-volumes static error no
azure-to-azure/storage/ade-linux-root static warning conditional
azure-to-azure/storage/key-rotation change warning conditional
azure-to-azure/storage/host-caching static error yes
azure-to-azure/storage/hot-add change warning conditional
azure-to-azure/storage/hot-remove change error no
azure-to-azure/storage/exclude static error yes
azure-to-azure/storage/drbd static error no
azure-to-azure/storage/generation-2 static error yes
azure-to-azure/storage/shared-disk static error yes
azure-to-azure/storage/secure-transfer static error yes
azure-to-azure/storage/write-accelerator static error no
azure-to-azure/storage/tags static error yes
azure-to-azure/storage/soft-delete static warning no
azure-to-azure/storage/iscsi static error no
azure-to-azure/storage/storage-replica static error no
azure-to-azure/churn/machine static warning conditional
azure-to-azure/churn/standard static warning conditional
azure-to-azure/churn/premium-128 static warning conditional
azure-to-azure/churn/premium-512 static warning conditional
azure-to-azure-high-churn/machine static warning conditional
azure-to-azure-high-churn/disk static warning conditional
azure-to-azure-high-churn/memory static warning conditional
azure-to-azure-high-churn/managed-disks static error conditional
azure-to-azure-high-churn/cache static error conditional
azure-to-azure-high-churn/switch change error no
azure-to-azure-high-churn/preview-regions static warning conditional
azure-to-azure-high-churn/preview-disk static warning conditional
azure-to-azure-high-churn/preview-enabled-before static warning conditional
azure-to-azure-high-churn/regions static warning conditional
azure-to-azure/network/adapter-count static error conditional
azure-to-azure/network/adapter-change change warning no
azure-to-azure/network/adapter-order forecast warning conditional
azure-to-azure/network/external-load-balancer static error no
azure-to-azure/network/internal-load-balancer static error yes
azure-to-azure/network/public-ip static error yes
azure-to-azure/network/nsg-adapter static warning yes
azure-to-azure/network/nsg-subnet forecast warning yes
azure-to-azure/network/asg static warning no
azure-to-azure/network/static-ip forecast warning yes
azure-to-azure/network/dynamic-ip forecast warning yes
azure-to-azure/network/multiple-ip forecast error conditional
azure-to-azure/network/traffic-manager static error yes
azure-to-azure/network/azure-dns static error yes
azure-to-azure/network/custom-dns static warning yes
azure-to-azure/network/proxy-unauthenticated static error yes
azure-to-azure/network/proxy-authenticated static error no
azure-to-azure/network/site-to-site static warning conditional
azure-to-azure/network/vnet-to-vnet static error yes
azure-to-azure/network/service-endpoints static warning yes
azure-to-azure/network/accelerated-networking static error conditional
azure-to-azure/network/appliance static error no
azure-to-azure/network/ipv6 static error conditional
azure-to-azure/network/private-link static error yes
azure-to-azure/network/tags static error yes
azure-to-azure-enable/vault-region static error conditional
azure-to-azure-enable/vault-group-region static error conditional
azure-to-azure-enable/target-group-region static error conditional
azure-to-azure-enable/target-network-region static error conditional
azure-to-azure-enable/vault-near-target static warning conditional
azure-to-azure-enable/cache-account static error conditional
azure-to-azure-enable/high-churn-disks static error conditional
azure-to-azure-enable/availability-type change error no
azure-to-azure-enable/availability-set-sizes static warning conditional
azure-to-azure-enable/nvme-target static error conditional
azure-to-azure-enable/capacity-reservation static error yes
azure-to-azure-shared-disks/windows static error conditional
azure-to-azure-shared-disks/failover-cluster static error conditional
azure-to-azure-shared-disks/types static error conditional
azure-to-azure-shared-disks/all-nodes static error conditional
azure-to-azure-shared-disks/zrs-zonal static error no
azure-to-azure-shared-disks/target-redundancy static error conditional
azure-to-azure-shared-disks/groups static error no
azure-to-azure-questions/shared-disk-crash-consistent static warning conditional
azure-to-azure-questions/shared-disk-added change error no
azure-to-azure-questions/shared-disk-plan static error no
azure-to-azure-trusted-launch/linux static error conditional
azure-to-azure-trusted-launch/sles-kernel static error conditional
azure-to-azure-trusted-launch/government static error conditional
azure-to-azure-trusted-launch/conversion change error no
azure-to-azure-trusted-launch/boot-integrity static warning no
azure-confidential-vm/site-recovery static error no
azure-to-azure-ade/linux-aad static error no
azure-to-azure-ade/target-key-vault static error conditional
azure-to-azure-ade/changed-later change error conditional
azure-to-azure-cmk/target-set static error conditional
azure-to-azure-cmk/changed-later change warning conditional
azure-to-azure-cmk/added-disk change warning conditional
azure-to-azure-networking/outbound-tags static error conditional
azure-to-azure-networking/forced-tunnelling static warning conditional
azure-to-azure-networking/ip-filter static warning conditional
azure-to-azure-connectivity/outbound-path static warning conditional
azure-to-azure-customize-networking/internal-load-balancer static error conditional
azure-to-azure-customize-networking/public-ip static error conditional
azure-to-azure-customize-networking/nsg static error conditional
azure-to-azure-customize-networking/availability-set-skus static error conditional
azure-to-azure-customize-networking/only-like-source static warning conditional
azure-to-azure-multiple-ip/configured forecast warning conditional
azure-to-azure-retain-ip/connected-overlap static error no
azure-to-azure-retain-ip/partial-failover static warning conditional
azure-to-azure-private-endpoints/free-addresses static error conditional
azure-to-azure-private-endpoints/before-items change error no
azure-to-azure-private-endpoints/storage-kind static warning conditional
azure-to-azure-private-endpoints/identity static error conditional
azure-to-azure-private-endpoints/both-networks static warning conditional
azure-to-azure-key-access/vault-identity static error conditional
azure-to-azure-zones/regions static warning conditional
azure-to-azure-zones/zonal-source static error conditional
azure-to-azure-zones/managed-disks static error conditional
azure-to-azure-zones/other-group static error conditional
azure-to-azure-zones/test-network static warning conditional
azure-to-azure-zones/static-ip-spare forecast warning conditional
azure-to-azure-zones/backup static warning conditional
azure-to-azure-zones/classic static error no
azure-to-azure-zones/public-ip-basic static error no
azure-to-azure-questions/retention static error conditional
azure-to-azure-questions/app-consistent-frequency static error conditional
azure-to-azure-questions/multi-vm-group-size static error conditional
azure-to-azure-questions/multi-vm-group-place static error conditional
azure-to-azure-questions/multi-vm-group-join change error no
azure-to-azure-questions/os-disk-swap change error no
azure-to-azure-questions/premium-v2-iops change warning conditional
azure-to-azure-questions/premium-v2-resize change warning conditional
azure-to-azure-questions/disk-network-access static warning no
azure-to-azure-questions/plan-groups static error conditional
azure-to-azure-s2d/consistency-group static error conditional
azure-to-azure-architecture/app-consistent-below-retention static warning conditional
azure-to-azure-architecture/multi-vm-port static warning conditional
azure-to-azure-replication-errors/disk-sku-change change warning conditional
azure-to-azure-replication-errors/app-consistent-linux static warning conditional
site-recovery-updates/agent-supported static warning conditional
site-recovery-questions/ephemeral-disks static error no
azure-to-azure-errors/disk-initialized static error conditional
azure-to-azure-errors/unprotected-disk change warning conditional
azure-to-azure-errors/locks static warning conditional
azure-to-azure-errors/provisioning-state static error conditional
azure-to-azure-errors/group-region static warning conditional
azure-to-azure-errors/grub-device-names static error conditional
azure-to-azure-errors/left-replica-disk static error conditional
azure-to-azure-errors/mapping-remains change warning conditional
azure-to-azure-errors/quota static error conditional
`;

/** The statements that are neither rows yet nor left out with a reason. One is taken off here when it becomes a row. */
export const openStatements: readonly string[] = `
azure-to-azure/compute/role-assignments
azure-to-azure/network/proxy-unauthenticated
azure-to-azure/network/proxy-authenticated
azure-to-azure/network/appliance
azure-to-azure-shared-disks/windows
azure-to-azure-shared-disks/failover-cluster
azure-to-azure-shared-disks/all-nodes
azure-to-azure-shared-disks/groups
azure-to-azure-questions/shared-disk-plan
azure-to-azure-retain-ip/connected-overlap
azure-to-azure-retain-ip/partial-failover
azure-to-azure-private-endpoints/free-addresses
azure-to-azure-private-endpoints/both-networks
azure-to-azure-zones/static-ip-spare
azure-to-azure-questions/disk-network-access
azure-to-azure-questions/plan-groups
azure-to-azure-s2d/consistency-group
azure-to-azure-architecture/multi-vm-port
azure-to-azure-replication-errors/disk-sku-change
azure-to-azure-errors/locks
azure-to-azure-errors/mapping-remains
`
  .trim()
  .split("\n");
