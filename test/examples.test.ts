import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lint } from "../lint/lint.ts";
import type { LintReport } from "../lint/result.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));
/** A project with code beside its inventories; test/eslint has its tests. */
const WITH_CODE = "eslint";
const folders = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== WITH_CODE)
  .map(({ name }) => name);

/** The findings of the broken ones: file, line:column, rule. In the order of the files. */
const BROKEN: { readonly [folder: string]: string } = {
  broken: `
azure.dr.yaml 28:10 azure-storage/zone-redundant
azure.dr.yaml 40:11 azure-storage/block-blobs
machines-leeds.dr.yaml 6:11 azure-vm-requirements/vm-name
machines-leeds.dr.yaml 71:16 azure-vm-requirements/bitlocker
machines-leeds.dr.yaml 100:17 azure-vm-requirements/shared-disk
machines-leeds.dr.yaml 110:17 network/guest-nic-teaming
machines-leeds.dr.yaml 157:15 guest-storage/disk-over-1-tb
machines-leeds.dr.yaml 162:15 guest-storage/disk-over-1-tb
machines-leeds.dr.yaml 167:43 guest-storage/storage-spaces
machines-leeds.dr.yaml 186:17 azure-storage/secure-boot
machines-leeds.dr.yaml 191:25 guest-storage/uefi-boot
machines-leeds.dr.yaml 206:34 azure-network/accelerated-networking
machines-leeds.dr.yaml 211:25 azure-compute/availability-zone
machines-leeds.dr.yaml 225:38 guest-storage/lvm-on-os-disk
machines-leeds.dr.yaml 233:24 network/linux-static-address
machines-leeds.dr.yaml 244:30 azure-vm-requirements/guest-os-past-support
machines-leeds.dr.yaml 244:65 azure-vm-requirements/architecture
machines-leeds.dr.yaml 272:95 replicated-vms/nano-server
machines-leeds.dr.yaml 296:12 network/https-proxy
machines-leeds.dr.yaml 312:24 network/guest-ipv6
machines-leeds.dr.yaml 335:39 network/automatic-address
machines-leeds.dr.yaml 350:15 azure-vm-requirements/os-disk-size
machines-leeds.dr.yaml 356:20 azure-vm-requirements/hard-disk-format
machines-leeds.dr.yaml 361:22 azure-vm-requirements/fibre-channel-disk
machines-leeds.dr.yaml 366:22 guest-storage/smb
machines-leeds.dr.yaml 371:28 guest-storage/4k-sectors
machines-leeds.dr.yaml 376:20 guest-storage/encrypted-disk
machines-leeds.dr.yaml 405:43 azure-storage/app-consistent-snapshots
machines-leeds.dr.yaml 418:80 azure-storage/customer-managed-keys
machines-leeds.dr.yaml 429:5 azure-vm-requirements/data-disk-count
machines-leeds.dr.yaml 462:27 azure-storage/import-export
machines-new.dr.yaml 10:11 inventory/syntax
machines-york.dr.yaml 55:15 inventory/unresolved-name
machines-york.dr.yaml 75:19 guest-storage/excluded-os-disk
machines-york.dr.yaml 93:25 azure-storage/encryption-at-host
machines-york.dr.yaml 106:15 azure-vm-requirements/os-disk-count
machines-york.dr.yaml 148:11 inventory/duplicate-name
machines-york.dr.yaml 187:9 inventory/schema
on-premises.dr.yaml 8:72 servers/vmm-on-server-core
on-premises.dr.yaml 18:9 prerequisites/cloud-host-groups
on-premises.dr.yaml 40:12 network/https-proxy
on-premises.dr.yaml 44:29 network/host-ipv6
on-premises.dr.yaml 46:35 agents/supported-version
on-premises.dr.yaml 50:49 host-storage/untested-multipath
on-premises.dr.yaml 57:95 servers/dotnet-version
on-premises.dr.yaml 68:13 scenarios/azure-backup
on-premises.dr.yaml 71:31 host-storage/smb-version
on-premises.dr.yaml 107:34 agents/provider-placement
shop.dr.yaml 37:28 network-mapping/production-test-network
shop.dr.yaml 47:17 forecast/fallback-subnet
shop.dr.yaml 49:39 forecast/address-changes
shop.dr.yaml 51:5 replication/choices
shop.dr.yaml 61:44 network-mapping/reverse-mapping
`,
  "azure-broken": `
azure.dr.yaml 36:17 azure-storage/soft-delete
azure.dr.yaml 49:22 azure-storage/cache-trusted-services
azure.dr.yaml 59:22 azure-storage/cache-shared-key
azure.dr.yaml 80:29 policy/azure-retention
machines-office.dr.yaml 8:20 regions/machine-resource-group
machines-office.dr.yaml 11:30 azure-machines/windows-version
machines-office.dr.yaml 26:19 azure-machines/confidential
machines-office.dr.yaml 28:23 azure-machines/encryption-at-host
machines-office.dr.yaml 30:26 azure-machines/extensions
machines-office.dr.yaml 39:67 azure-disks/ephemeral
machines-office.dr.yaml 39:82 azure-disks/unmanaged
machines-office.dr.yaml 51:56 azure-network/ipv6-only-adapter
machines-office.dr.yaml 61:60 azure-disks/between-zones
machines-office.dr.yaml 63:84 regions/zonal-source
machines-office.dr.yaml 70:52 regions/same-region
machines-shop.dr.yaml 11:75 azure-machines/kernel
machines-shop.dr.yaml 16:17 azure-network/outbound-path
machines-shop.dr.yaml 26:13 azure-network/application-security-group
machines-shop.dr.yaml 33:33 azure-network/target-without-source
machines-shop.dr.yaml 35:25 azure-network/public-load-balancer
machines-shop.dr.yaml 53:13 azure-machines/arm64
machines-shop.dr.yaml 60:15 policy/azure-linux-snapshots
machines-shop.dr.yaml 64:28 network-mapping/production-test-network
machines-shop.dr.yaml 73:30 azure-machines/linux-version
machines-shop.dr.yaml 75:24 azure-machines/provisioning-state
machines-shop.dr.yaml 77:25 azure-machines/nvme
machines-shop.dr.yaml 82:14 regions/vault-in-source
machines-shop.dr.yaml 82:14 regions/vault-resource-group
machines-shop.dr.yaml 85:28 azure-storage/cache-region
machines-shop.dr.yaml 87:16 regions/target-network
machines-shop.dr.yaml 97:5 azure-disks/machine-churn
machines-shop.dr.yaml 99:81 guest-storage/excluded-os-disk
machines-shop.dr.yaml 101:59 azure-disks/without-high-churn
machines-shop.dr.yaml 101:91 azure-disks/write-accelerator
machines-shop.dr.yaml 103:53 azure-disks/size
machines-shop.dr.yaml 103:86 azure-disks/caching
machines-shop.dr.yaml 105:89 azure-disks/churn
machines-shop.dr.yaml 107:128 azure-disks/target-encryption-set
machines-shop.dr.yaml 112:17 azure-network/default-route
machines-shop.dr.yaml 112:17 azure-storage/cache-subnets
machines-shop.dr.yaml 116:127 azure-network/retired-sku
networks.dr.yaml 34:45 network-mapping/reverse-mapping
payments.dr.yaml 23:39 forecast/zone-spare-address
payments.dr.yaml 26:11 azure-network/recovery-private-endpoint
payments.dr.yaml 32:19 azure-network/connected-overlap
payments.dr.yaml 44:37 recovery-plans/partial-failover
payments.dr.yaml 57:17 recovery-plans/groups
payments.dr.yaml 65:13 azure-machines/locks
payments.dr.yaml 67:23 azure-machines/role-assignments
payments.dr.yaml 75:90 guest-storage/partly-excluded-volume
payments.dr.yaml 83:19 azure-machines/target-name
payments.dr.yaml 100:86 azure-disks/shared-disk-nodes
payments.dr.yaml 100:86 recovery-plans/shared-disk
`,
};

function findingsOf({ results }: LintReport, folder: string): string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId }) => {
      const file = relative(`${examples}/${folder}`, filePath).replaceAll("\\", "/");
      return `${file} ${line}:${column} ${ruleId}`;
    }),
  );
}

describe("the examples", () => {
  it("are one for each scenario, and one that is broken for Hyper-V and for Azure", () => {
    expect(folders).toEqual([
      "azure-broken",
      "azure-to-azure",
      "broken",
      "hyper-v-with-vmm-to-azure",
      "hyper-v-without-vmm-to-azure",
      "vmm-to-secondary-vmm-site",
    ]);
  });

  describe.each(folders.filter((name) => !(name in BROKEN)))("%s", (name) => {
    it("is clean, and no row is left open", async () => {
      const report = await lint({ cwd: examples, paths: [name] });
      expect(findingsOf(report, name)).toEqual([]);
      expect(report.summary).toMatchObject({ undecided: 0, errors: 0, warnings: 0 });
      expect(report.summary.decided).toBeGreaterThan(0);
    });

    it("has between 5 and 30 machines in several files", async () => {
      const { summary } = await lint({ cwd: examples, paths: [name] });
      expect(summary.virtualMachines).toBeGreaterThanOrEqual(5);
      expect(summary.virtualMachines).toBeLessThanOrEqual(30);
      expect(summary.files).toBeGreaterThan(1);
    });
  });
});

describe.each(Object.entries(BROKEN))("examples/%s", async (folder, findings) => {
  const report = await lint({ cwd: examples, paths: [folder] });
  const expected = findings.trim().split("\n");

  it("has these findings and no others", () => {
    expect(findingsOf(report, folder)).toEqual(expected);
  });

  it("shows at least 25 rules at work", () => {
    expect(new Set(expected.map((line) => line.split(" ")[2])).size).toBeGreaterThanOrEqual(25);
  });

  it("says above each mistake what is wrong, and says nothing is wrong where nothing is", () => {
    for (const { filePath, messages } of report.results) {
      const lines = readFileSync(filePath, "utf8").split("\n");
      const commented = messages.map(({ line }) => commentAbove(lines, line));
      const comments = lines.flatMap((line, index) => (/^\s*# Wrong\b/.test(line) ? [index + 1] : []));
      expect(new Set(commented), filePath).toEqual(new Set(comments));
    }
  });
});

/** The line of the comment that a mistake stands under; 0 where there is none. */
function commentAbove(lines: readonly string[], line: number): number {
  for (let at = line; at > 0 && at > line - 5; at -= 1) {
    if (/^\s*# Wrong\b/.test(lines[at - 1]!)) return at;
  }
  return 0;
}
