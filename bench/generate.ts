/**
 * Makes an inventory of any size, the same for the same number and seed: `npx tsx bench/generate.ts --vms 1000`,
 * `--real --mistakes 10` for text as people write it.
 * It uses every part of the format, is right in all rules and spends about 37 lines on a machine.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { azureParts } from "./inventory/azure.ts";
import { type Block, blocksOf, MACHINES, type Which } from "./inventory/blocks.ts";
import { azureMachine, hyperVMachine } from "./inventory/machines.ts";
import { mappingParts } from "./inventory/mappings.ts";
import { onPremisesParts } from "./inventory/on-premises.ts";
import { Random } from "./inventory/random.ts";
import { asPeopleWrite, mistaken } from "./inventory/real-text.ts";

/** What is generated. */
export interface InventorySize {
  readonly machines: number;
  readonly seed?: number;
  /** Of all kinds where it is left out. */
  readonly which?: Which;
  /** `kind` is the plainest YAML; `real` is what people write (see inventory/real-text.ts), with CR LF. */
  readonly text?: "kind" | "real";
  /** How many of the machines of real text have a mistake in their YAML. */
  readonly mistakes?: number;
}

/** The text of an inventory in pieces, since a large one is longer than is good for one string. */
export function* generateInventory({ text = "kind", ...size }: InventorySize): Generator<string> {
  if (text === "kind") yield* piecesOf(size, (machine) => machine);
  else for (const piece of piecesOf(size, realMachines(size))) yield piece.replaceAll("\n", "\r\n");
}

/** The text of a machine as it is to be written. */
type Writing = (machine: string, block: Block, index: number) => string;

function realMachines({ machines, seed = 1, mistakes = 0 }: InventorySize): Writing {
  // Numbers of its own, so that real text says the same as the kind one.
  const random = new Random(seed + 1);
  const every = Math.floor(machines / (mistakes + 1));
  return (machine, block, index) => {
    const written = asPeopleWrite(machine, block, index, random);
    const number = block.number * MACHINES + index;
    // On the first machine of a block the others hang.
    const isMistaken = mistakes > 0 && index > 0 && number % every === every - 1;
    return isMistaken ? mistaken(written, random) : written;
  };
}

function* piecesOf(
  { machines, seed = 1, which = "all" }: InventorySize,
  written: Writing,
): Generator<string> {
  const blocks = blocksOf(machines, which);
  const random = new Random(seed);
  yield `# A generated inventory: ${machines} machines, seed ${seed}.\nschemaVersion: 1\n\n`;
  yield* azureParts(blocks);
  yield* onPremisesParts(blocks);
  const hyperV = blocks.filter(({ kind }) => kind !== "azure-to-azure");
  const azure = blocks.filter(({ kind }) => kind === "azure-to-azure");
  yield* machinesOf("virtualMachines", hyperV, (block, index) =>
    written(hyperVMachine(block, index, random), block, index),
  );
  yield* machinesOf("azureVirtualMachines", azure, (block, index) =>
    written(azureMachine(block, index, random), block, index),
  );
  yield* mappingParts(blocks);
}

function* machinesOf(
  key: string,
  blocks: readonly Block[],
  machine: (block: Block, index: number) => string,
): Generator<string> {
  if (blocks.length === 0) return;
  yield `${key}:\n`;
  for (const block of blocks) {
    yield `  # Block ${block.id}: ${block.kind}\n`;
    for (let index = 0; index < block.machines; index += 1) yield machine(block, index);
  }
  yield "\n";
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      vms: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      real: { type: "boolean", default: false },
      mistakes: { type: "string", default: "0" },
    },
  });
  const { vms, seed, real, mistakes } = values;
  const text = real ? "real" : "kind";
  const numbers = { machines: Number(vms), seed: Number(seed), mistakes: Number(mistakes) };
  for (const piece of generateInventory({ ...numbers, text })) process.stdout.write(piece);
}
