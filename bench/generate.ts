/**
 * Makes an inventory of any size, the same for the same number and seed: `npx tsx bench/generate.ts --vms 1000`.
 * It uses every part of the format, is right in all rules and spends about 37 lines on a machine.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { azureParts } from "./inventory/azure.ts";
import { type Block, blocksOf, type Which } from "./inventory/blocks.ts";
import { azureMachine, hyperVMachine } from "./inventory/machines.ts";
import { mappingParts } from "./inventory/mappings.ts";
import { onPremisesParts } from "./inventory/on-premises.ts";
import { Random } from "./inventory/random.ts";

/** What is generated. */
export interface InventorySize {
  readonly machines: number;
  readonly seed?: number;
  /** Of all kinds where it is left out. */
  readonly which?: Which;
}

/** The text of an inventory in pieces, since a large one is longer than is good for one string. */
export function* generateInventory({ machines, seed = 1, which = "all" }: InventorySize): Generator<string> {
  const blocks = blocksOf(machines, which);
  const random = new Random(seed);
  yield `# A generated inventory: ${machines} machines, seed ${seed}.\nschemaVersion: 1\n\n`;
  yield* azureParts(blocks);
  yield* onPremisesParts(blocks);
  const hyperV = blocks.filter(({ kind }) => kind !== "azure-to-azure");
  const azure = blocks.filter(({ kind }) => kind === "azure-to-azure");
  yield* machinesOf("virtualMachines", hyperV, hyperVMachine, random);
  yield* machinesOf("azureVirtualMachines", azure, azureMachine, random);
  yield* mappingParts(blocks);
}

function* machinesOf(
  key: string,
  blocks: readonly Block[],
  machine: (block: Block, index: number, random: Random) => string,
  random: Random,
): Generator<string> {
  if (blocks.length === 0) return;
  yield `${key}:\n`;
  for (const block of blocks) {
    yield `  # Block ${block.id}: ${block.kind}\n`;
    for (let index = 0; index < block.machines; index += 1) yield machine(block, index, random);
  }
  yield "\n";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: { vms: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
  });
  for (const piece of generateInventory({ machines: Number(values.vms), seed: Number(values.seed) })) {
    process.stdout.write(piece);
  }
}
