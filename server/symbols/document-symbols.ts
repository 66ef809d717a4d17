import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { ReadinessState } from "../../answers/readiness/machine-readiness.ts";
import { STATES } from "../../answers/readiness/words.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Named } from "../../inventory/names/name-index.ts";
import { childrenOf } from "../../inventory/nodes/children.ts";
import { isMachine } from "../../inventory/nodes/machines.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { Section } from "../../inventory/text/stretches.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { NetworkMappingSource, VirtualMachine } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { toRange } from "../protocol/positions.ts";
import { toUri } from "../protocol/uris.ts";
import { readinessIn } from "../views/readiness.ts";
import type { View } from "../views/view.ts";
import { symbolKindOf } from "./kinds.ts";

/** Whether machines are ready, by `stateKey`. */
export type KnownStates = ReadonlyMap<string, ReadinessState>;

/** The kind of a machine, and its name. */
function stateKey({ nodeType, name }: Located & { readonly name?: string }): string {
  return `${nodeType}/${name}`;
}

/** Whether the machines of a file are ready. */
export function statesIn(view: View, { root }: InventoryFile): KnownStates {
  const readiness = readinessIn(view);
  const machines: readonly Located[] = [
    ...(root.virtualMachines ?? []),
    ...(root.azureVirtualMachines ?? []),
  ];
  return new Map(
    machines.flatMap((machine) => {
      const state = readiness.get(machine)?.state;
      return state ? [[stateKey(machine), state] as const] : [];
    }),
  );
}

/**
 * The outline of a file: its sections, the objects in them, and what has a name in those. A machine shows its host and
 * whether it is ready.
 *
 * @param known whether machines are ready, where that is not to be asked of the view
 */
export function documentSymbols(view: View, file: InventoryFile, known?: KnownStates): DocumentSymbol[] {
  const outline = new Outline(view, file, known);
  return file.document.sections.map((section) => outline.section(section));
}

/** The same as a list, for editors that show no tree. */
export function flatSymbols(view: View, file: InventoryFile): SymbolInformation[] {
  const uri = toUri(file.path);
  const flatten = (symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, range, children = [] }) => [
      { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
      ...flatten(children, name),
    ]);
  return flatten(documentSymbols(view, file));
}

class Outline {
  readonly #view: View;
  readonly #file: InventoryFile;
  readonly #known: KnownStates | undefined;

  constructor(view: View, file: InventoryFile, known: KnownStates | undefined) {
    this.#view = view;
    this.#file = file;
    this.#known = known;
  }

  section(section: Section): DocumentSymbol {
    const { document, root } = this.#file;
    const entity = propertyShape(shapes.Inventory, section.name)?.entity;
    const isLast = document.sections.findLast(({ name }) => name === section.name) === section;
    const value = isLast ? root.fact(section.name) : undefined;
    const children =
      entity && Array.isArray(value) ? (value as InventoryNode[]).map((node) => this.#object(node)) : [];
    return {
      name: section.name,
      kind: entity ? SymbolKind.Array : SymbolKind.Property,
      ...this.#ranges({ start: section.key.start, end: endOf(section, document.text) }, section.key),
      children,
    };
  }

  #object(node: InventoryNode): DocumentSymbol {
    const detail = this.#detail(node);
    return {
      name: symbolName(node),
      kind: symbolKindOf(node.nodeType),
      ...(detail === "" ? {} : { detail }),
      ...this.#ranges(node.extent(), node.at()),
      children: [
        ...childrenOf(node)
          .filter((child) => typeof (child as { name?: unknown }).name === "string" && child.index >= 0)
          .map((child) => this.#object(child)),
        ...this.#declared(node),
      ],
    };
  }

  #declared(owner: InventoryNode): DocumentSymbol[] {
    return Object.values(shapes[owner.nodeType].properties).flatMap(({ declares }) =>
      declares
        ? this.#view.inventory.names.within(owner, declares).map((each: Named) => ({
            name: each.name,
            kind: symbolKindOf(declares),
            ...this.#ranges(each.at(), each.at()),
          }))
        : [],
    );
  }

  #detail(node: InventoryNode): string {
    if (!isMachine(node)) return "";
    const { host } = node as unknown as VirtualMachine;
    const state = this.#known ? this.#known.get(stateKey(node)) : readinessIn(this.#view).get(node)?.state;
    return [host ?? [], state ? STATES[state] : []].flat().join(", ");
  }

  /** Editors refuse a name outside of its object. */
  #ranges(whole: Span, name: Span): Pick<DocumentSymbol, "range" | "selectionRange"> {
    const { document } = this.#file;
    const around = { start: Math.min(whole.start, name.start), end: Math.max(whole.end, name.end) };
    return { range: toRange(document, around), selectionRange: toRange(document, name) };
  }
}

/** The section's text without the white space behind it. */
function endOf({ key, stretches }: Section, text: string): number {
  const last = stretches.at(-1);
  const tree = last?.tree();
  return last && tree ? Math.max(key.end, tree.end + last.start) : key.end + (text[key.end] === ":" ? 1 : 0);
}

/** Never empty, which editors refuse: an object whose name is empty is left out of the inventory. */
function symbolName(node: InventoryNode): string {
  if (node.nodeType === "NetworkMapping") {
    const { source, target } = node as unknown as Record<"source" | "target", NetworkMappingSource>;
    return `${endInWords(source)} → ${endInWords(target)}`;
  }
  return (node as unknown as Named).name;
}

function endInWords({ vmmServer, region, network }: NetworkMappingSource): string {
  const place = vmmServer ?? region;
  return place === undefined ? network : `${place}/${network}`;
}
