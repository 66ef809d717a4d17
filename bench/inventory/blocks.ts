/** What the machines of a block are replicated from and to. */
export type BlockKind = "vmm-to-azure" | "site-to-azure" | "vmm-to-vmm" | "azure-to-azure";

/** A hundred machines that share hosts and a subnet. A big inventory is many of them. */
export interface Block {
  readonly kind: BlockKind;
  /** Counts from 0. */
  readonly number: number;
  /** The number as names carry it: `0042`. */
  readonly id: string;
  readonly machines: number;
  /** The first three parts of its addresses; its subnet is a /24, of which Azure leaves 251 addresses. */
  readonly network: string;
  readonly hosts: readonly string[];
  /** The number of its VMM server and of its Azure networks, which ten blocks share. */
  readonly group: string;
}

/** How many machines a block has. */
export const MACHINES = 100;
const MACHINES_PER_HOST = 25;
const BLOCKS_PER_GROUP = 10;

/** The kinds of machines in an inventory, of which the blocks take one after the other. */
const KINDS = {
  // Half of the machines are behind VMM and go to Azure, as in most of the estates that Site Recovery sees.
  all: [
    "vmm-to-azure",
    "site-to-azure",
    "vmm-to-azure",
    "vmm-to-vmm",
    "vmm-to-azure",
    "site-to-azure",
    "vmm-to-azure",
    "azure-to-azure",
  ],
  "hyper-v": ["vmm-to-azure", "site-to-azure", "vmm-to-azure"],
  azure: ["azure-to-azure"],
} as const satisfies { readonly [which: string]: readonly BlockKind[] };

/** Which machines an inventory has: of all kinds, of Hyper-V that go to Azure, or of Azure. */
export type Which = keyof typeof KINDS;

/** The blocks of an inventory with so many machines. */
export function blocksOf(machines: number, which: Which): Block[] {
  const kinds: readonly BlockKind[] = KINDS[which];
  const count = Math.ceil(machines / MACHINES);
  return Array.from({ length: count }, (_, number) => {
    const id = String(number).padStart(4, "0");
    const own = Math.min(MACHINES, machines - number * MACHINES);
    const hosts = Array.from(
      { length: Math.ceil(own / MACHINES_PER_HOST) },
      (_host, at) => `hv-${id}-${at + 1}`,
    );
    return {
      kind: kinds[number % kinds.length]!,
      number,
      id,
      machines: own,
      network: `10.${number >> 8}.${number & 255}`,
      hosts,
      group: String(Math.floor(number / BLOCKS_PER_GROUP)).padStart(3, "0"),
    };
  });
}

/** The blocks of some kinds, by their group. */
export function byGroup(blocks: readonly Block[], ...kinds: readonly BlockKind[]): Map<string, Block[]> {
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    if (!kinds.includes(block.kind)) continue;
    groups.set(block.group, [...(groups.get(block.group) ?? []), block]);
  }
  return groups;
}
