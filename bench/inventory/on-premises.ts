import { versionsOf } from "../../documents/tables/rollups.ts";
import { type Block, type BlockKind, byGroup } from "./blocks.ts";

/** The VMM servers, the sites and the hosts that the blocks need. */
export function* onPremisesParts(blocks: readonly Block[]): Generator<string> {
  yield* vmmServers(blocks);
  yield* sites(blocks.filter(({ kind }) => kind === "site-to-azure"));
  const own = blocks.filter(({ kind }) => kind !== "azure-to-azure");
  if (own.length === 0) return;
  yield "hyperVHosts:\n";
  for (const block of own) {
    for (const [at, name] of block.hosts.entries()) yield host(name, at, block);
  }
  yield "\n";
}

// Software that is older than the supported versions would be a finding.
const PROVIDER = versionsOf("provider")[0]!.text;
const AGENT = versionsOf("agent")[0]!.text;

function* vmmServers(blocks: readonly Block[]): Generator<string> {
  const groups = byGroup(blocks, "vmm-to-azure", "vmm-to-vmm");
  const toSecondary = blocks.filter(({ kind }) => kind === "vmm-to-vmm");
  if (groups.size === 0) return;
  yield "vmmServers:\n";
  for (const [group, own] of groups) {
    yield server(`vmm-${group}`, own);
    for (const { id } of own) {
      yield `      - name: cloud-${id}\n        hostGroups: [hg-${id}]\n        logicalNetworks: [logical-${group}]\n`;
    }
    yield "    vmNetworks:\n";
    for (const block of own) yield vmNetwork(`VMNetwork-${block.id}`, block);
  }
  if (toSecondary.length > 0) {
    yield `${server("vmm-secondary", [])}      - name: cloud-secondary\n        hostGroups: [hg-secondary]\n`;
    yield "    vmNetworks:\n";
    for (const block of toSecondary) yield vmNetwork(`VMNetwork-${block.id}-secondary`, block);
  }
  yield "\n";
}

function server(name: string, blocks: readonly Block[]): string {
  const hostGroups = blocks.length === 0 ? ["hg-secondary"] : blocks.map(({ id }) => `hg-${id}`);
  return `  - name: ${name}
    version: "2022"
    operatingSystem:
      name: Windows Server 2022 Standard
      serverCore: false
      dotNetVersion: "4.8"
    internetAccess: true
    siteRecoveryProviderVersion: ${PROVIDER}
    hostGroups: [${hostGroups.join(", ")}]
    clouds:
`;
}

function vmNetwork(name: string, { id, network }: Block): string {
  return `      - name: ${name}
        subnets:
          - name: servers-${id}
            addressPrefix: ${network}.0/24
`;
}

function* sites(blocks: readonly Block[]): Generator<string> {
  if (blocks.length === 0) return;
  yield "hyperVSites:\n";
  for (const { id } of blocks) yield `  - name: site-${id}\n`;
  yield "\n";
}

// What the documents of each way list.
function systemOf(kind: BlockKind): string {
  return kind === "vmm-to-vmm" ? "Windows Server 2016" : "Windows Server 2022";
}

function host(name: string, at: number, { kind, id, number }: Block): string {
  const place =
    kind === "site-to-azure"
      ? `    site: site-${id}\n    hostGroup: none\n    siteRecoveryProviderVersion: ${PROVIDER}\n`
      : `    hostGroup: hg-${id}\n    site: none\n`;
  return `  - name: ${name}
${place}    cluster: none
    operatingSystem:
      name: ${systemOf(kind)} Datacenter
      serverCore: true
      dotNetVersion: "4.8"
    hyperVRole: true
    latestUpdates: true
    internetAccess: direct
    proxy: none
    addresses: [172.${16 + (number >> 8)}.${number & 255}.${10 + at}]
    recoveryServicesAgentVersion: ${AGENT}
    backup: none
    storage:
      - type: smb
        version: "3.1.1"
        multiPath: false
`;
}
