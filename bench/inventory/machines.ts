import { SOURCE_REGION, TARGET_REGION } from "./azure.ts";
import type { Block } from "./blocks.ts";
import type { Random } from "./random.ts";

const WORKLOADS = ["app", "web", "sql", "file", "print", "queue", "report"] as const;
const WINDOWS = [
  "Windows Server 2022 Datacenter",
  "Windows Server 2019 Datacenter",
  "Windows Server 2019 Standard",
  "Windows Server 2016 Datacenter",
] as const;
const LINUX = ["Ubuntu Server 22.04 LTS", "Red Hat Enterprise Linux 8.10", "Debian 12"] as const;
const DATA_SIZES = ["64GB", "127GB", "256GB", "512GB", "1TB", "1536GB"] as const;

/** A machine on a Hyper-V host. */
export function hyperVMachine(block: Block, index: number, random: Random): string {
  const linux = random.chance(0.15);
  const name = `${random.pick(WORKLOADS)}-${block.id}-${String(index).padStart(2, "0")}`;
  const generation = linux || random.chance(0.2) ? 1 : 2;
  const dataDisks = Array.from({ length: random.pick([1, 1, 1, 2]) }, (_, at) => `data${at + 1}`);
  return `  - name: ${name}
    host: ${block.hosts[index % block.hosts.length]}
    generation: ${generation}
    operatingSystem:
      name: ${linux ? random.pick(LINUX) : random.pick(WINDOWS)}
      architecture: x64
    secureBoot: false
    bitLocker: false
    disks:
      - name: os
        role: os
        vhdFormat: VHDX
        size: ${random.pick(["80GB", "127GB", "200GB"])}
${dataDisks.map((disk) => dataDisk(disk, random)).join("")}    volumes:
      - name: ${linux ? "/srv" : '"D:"'}
        layout: ${linux ? "lvm" : "simple"}
        disks: [data1]
    networkAdapters:
      - name: nic0
        network: ${networkOf(block)}
${block.kind === "site-to-azure" ? "" : `        subnet: servers-${block.id}\n`}        ipConfigurations:
          - address: ${block.network}.${10 + index}
            assignment: ${linux ? "dhcp" : "static"}
${target(block, index, linux)}    replication:
${replication(block, name, random)}`;
}

/** Where an adapter comes up in Azure; a static address stays the same there. */
function target({ kind, id, network }: Block, index: number, isDynamic: boolean): string {
  if (kind === "vmm-to-vmm" || (kind === "vmm-to-azure" && isDynamic)) return "";
  return `        target: { subnet: servers-${id}${isDynamic ? "" : `, address: ${network}.${10 + index}`} }\n`;
}

function dataDisk(name: string, random: Random): string {
  return `      - name: ${name}
        role: data
        vhdFormat: VHDX
        size: ${random.pick(DATA_SIZES)}
`;
}

function networkOf({ kind, id }: Block): string {
  return kind === "site-to-azure" ? "vSwitch" : `VMNetwork-${id}`;
}

function replication({ kind, group }: Block, name: string, random: Random): string {
  const state = random.pick(["planned", "protected"]);
  const policy = random.pick(["gold", "silver"]);
  if (kind === "vmm-to-vmm") {
    return `      state: ${state}
      to:
        cloud: cloud-secondary
      vault: rsv-recovery
      policy: ${policy}
`;
  }
  return `      state: ${state}
      to: azure
      vault: rsv-recovery
      policy: ${policy}
      logStorageAccount: strecoverylog
      targetName: ${name}
      managedDisks: true
${kind === "site-to-azure" ? `      network: vnet-dr-${group}\n` : ""}      testFailoverNetwork: vnet-test-${group}
`;
}

const AZURE_LINUX = ["Ubuntu 22.04", "Red Hat Enterprise Linux 8.10", "Debian 12"] as const;

/** A machine in Azure that replicates to another region. */
export function azureMachine(block: Block, index: number, random: Random): string {
  const name = `shop-${block.id}-${String(index).padStart(2, "0")}`;
  const network = `vnet-shop-${block.group}`;
  const linux = random.chance(0.4);
  const disks = Array.from({ length: random.pick([1, 1, 1, 2]) }, (_, at) =>
    azureDisk(`${name}-data${at + 1}`, "data", random.pick(DATA_SIZES)),
  );
  return `  - name: ${name}
    region: ${SOURCE_REGION}
    resourceGroup: rg-shop
    vmSize: ${random.pick(["Standard_D2s_v5", "Standard_D4s_v5", "Standard_E8s_v5"])}
    operatingSystem: { name: ${linux ? random.pick(AZURE_LINUX) : random.pick(WINDOWS)} }
    availabilityZone: "${random.pick([1, 2, 3])}"
    disks:
${azureDisk(`${name}-os`, "os", random.pick(["64GB", "127GB"]))}${disks.join("")}    networkAdapters:
      - name: ${name}-nic
        network: ${network}
        subnet: servers-${block.id}
        ipConfigurations:
          - name: ipconfig1
            address: ${block.network}.${10 + index}
            assignment: ${random.pick(["static", "dhcp"])}
            primary: true
        target:
          acceleratedNetworking: true
    replication:
      state: ${random.pick(["planned", "protected"])}
      to:
        region: ${TARGET_REGION}
      vault: rsv-recovery
      policy: ${linux ? "silver" : "gold"}
      cacheStorageAccount: strecoverycache
      targetName: ${name}
      network: ${network}-asr
      testFailoverNetwork: vnet-shop-test-${block.group}
      resourceGroup: rg-shop-asr
`;
}

function azureDisk(name: string, role: string, size: string): string {
  return `      - name: ${name}
        role: ${role}
        size: ${size}
        sku: Premium_LRS
        caching: ${role === "os" ? "ReadWrite" : "None"}
`;
}
