import { SOURCE_REGION, TARGET_REGION } from "./azure.ts";
import { type Block, byGroup } from "./blocks.ts";

/** The network mappings: to Azure, and both ways between VMM servers and between regions. */
export function* mappingParts(blocks: readonly Block[]): Generator<string> {
  yield "networkMappings:\n";
  for (const { kind, id, group } of blocks) {
    const vmNetwork = { vmmServer: `vmm-${group}`, network: `VMNetwork-${id}` };
    if (kind === "vmm-to-azure") yield mapping(vmNetwork, { network: `vnet-dr-${group}` });
    if (kind === "vmm-to-vmm") {
      yield* bothWays(vmNetwork, { vmmServer: "vmm-secondary", network: `VMNetwork-${id}-secondary` });
    }
  }
  for (const group of byGroup(blocks, "azure-to-azure").keys()) {
    yield* bothWays(
      { region: SOURCE_REGION, network: `vnet-shop-${group}` },
      { region: TARGET_REGION, network: `vnet-shop-${group}-asr` },
    );
  }
}

type End = Readonly<Record<string, string>>;

function* bothWays(one: End, other: End): Generator<string> {
  yield mapping(one, other);
  yield mapping(other, one);
}

function mapping(source: End, target: End): string {
  return `  - source:\n${lines(source)}    target:\n${lines(target)}`;
}

function lines(end: End): string {
  return Object.entries(end)
    .map(([key, value]) => `      ${key}: ${value}\n`)
    .join("");
}
