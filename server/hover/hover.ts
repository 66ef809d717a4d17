import type { Hover } from "vscode-languageserver";
import { ImportRecords } from "../../imports/provenance/import-records.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { hintFor } from "../../inventory/names/hint.ts";
import { qualifiedName } from "../../inventory/names/qualified-name.ts";
import { spotAt, type WrittenSpot } from "../../inventory/nodes/spot.ts";
import { typedValue } from "../../inventory/nodes/typed-values.ts";
import { plainValue } from "../../inventory/text/plain-scalars.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import { type PropertyShape, propertyShape } from "../../schemas/shape.ts";
import { typeInWords } from "../../schemas/type-in-words.ts";
import { toRange } from "../protocol/positions.ts";
import type { View } from "../views/view.ts";
import { descriptionOf, propertyParts } from "../words/property-words.ts";
import { markdown, type Prose, plainText } from "../words/prose.ts";
import { directivePart } from "./directive-part.ts";
import { arrivals, forecastPart } from "./forecast-part.ts";
import { importPart } from "./import-part.ts";
import { objectPart, ownNamePart, whereOf } from "./object-part.ts";
import { readinessPart } from "./readiness-part.ts";
import { rowsPart } from "./rows-part.ts";
import { valuePart } from "./value-part.ts";

/** What the client can show. */
export interface HoverOptions {
  /** Whether it shows Markdown; true where it is left out. */
  readonly markdown?: boolean;
  /** What was imported into the folder; nothing where it is left out. */
  readonly imports?: ImportRecords;
  /** Whether what rules and forecasts say is told; true where it is left out. */
  readonly isDecided?: boolean;
}

/**
 * What is to be known of what stands at an offset. At a key: what the property means and how it is written. At a value: what
 * it means or names, and what a failover does to it. At both: the rows that are decided by it. Undefined where nothing
 * stands.
 */
export function hover(
  view: View,
  file: InventoryFile,
  offset: number,
  options: HoverOptions = {},
): Hover | undefined {
  const prose = options.markdown === false ? plainText : markdown;
  const directive = directivePart(prose, file, offset);
  if (directive) return toHover(prose, file, [directive.part], directive.span);
  const { written } = spotAt(file, offset);
  const { property, place, part } = written;
  // Between a key and its value nothing stands.
  if (property === undefined || !place || offset < place.start || offset > place.end) return undefined;
  const says = options.isDecided === false ? NOTHING_DECIDED : decidedIn(prose, view);
  const { imports = new ImportRecords() } = options;
  const context = { prose, view, file, says, imports };
  const parts =
    part === "key" ? keyParts(context, written, property) : valueParts(context, written, property);
  return parts.some((each) => each !== "") ? toHover(prose, file, parts, place) : undefined;
}

/** What all parts of a hover are made with. */
interface HoverContext {
  readonly prose: Prose;
  readonly view: View;
  readonly file: InventoryFile;
  readonly says: Decided;
  readonly imports: ImportRecords;
}

/** What rules and forecasts say of an object, each empty where that is nothing. */
interface Decided {
  readiness(node: Located): string;
  forecast(node: Located, property: string): string;
  arrivals(network: Located): string;
  rows(node: Located, property: string): string;
}

function decidedIn(prose: Prose, view: View): Decided {
  return {
    readiness: (node) => readinessPart(prose, view, node),
    forecast: (node, property) => forecastPart(prose, view, node, property),
    arrivals: (network) => arrivals(view, network),
    rows: (node, property) => (node.nodeType === "Inventory" ? "" : rowsPart(prose, view, node, property)),
  };
}

const NOTHING_DECIDED: Decided = {
  readiness: () => "",
  forecast: () => "",
  arrivals: () => "",
  rows: () => "",
};

function toHover(prose: Prose, { document }: InventoryFile, parts: readonly string[], span: Span): Hover {
  return { contents: prose.parts(parts), range: toRange(document, span) };
}

function keyParts(
  { prose, view, says, imports }: HoverContext,
  { entity, node }: WrittenSpot,
  property: string,
): string[] {
  const shape = propertyShape(shapes[entity], property);
  if (!shape) return [];
  const required = shape.required ? ", required" : "";
  const head = `${prose.bold(property)}: ${prose.text(typeInWords(shape))}${required}`;
  const count = entity === "Inventory" && shape.entity ? countInFolder(view, property) : "";
  return [
    head,
    count,
    ...propertyParts(prose, entity, property),
    node ? importPart(prose, imports, node, property) : "",
    node ? says.rows(node, property) : "",
  ];
}

/** How many objects of a section there are. */
function countInFolder({ inventory }: View, section: string): string {
  const counts = inventory.files.map(({ root }) => {
    const objects = root.fact(section);
    return Array.isArray(objects) ? objects.length : 0;
  });
  const files = counts.filter((count) => count > 0).length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? "" : `${all} in ${files} ${files === 1 ? "file" : "files"} of this folder.`;
}

function valueParts(context: HoverContext, spot: WrittenSpot, property: string): string[] {
  const { prose, view, file, says, imports } = context;
  const { entity, node, place, index } = spot;
  const shape = propertyShape(shapes[entity], property);
  const isWholeList = shape?.list === true && index === undefined;
  if (!shape || isWholeList || (shape.entity && !shape.type && !shape.words)) return [];
  const text = file.document.text.slice(place!.start, place!.end);
  const fact = node ? factOf(node, property, index) : factIn(text, shape);
  const description = prose.sentences(descriptionOf(entity, property)?.description ?? "");
  if (property === "name" && shape.required && node) {
    return [
      ownNamePart(prose, view.inventory, node),
      importPart(prose, imports, node, property),
      says.readiness(node),
      says.forecast(node, property),
      says.rows(node, property),
    ];
  }
  const value = valuePart(prose, { entity, property, text, fact });
  return [
    value,
    node ? referencePart(context, node, property, index) : "",
    node ? importPart(prose, imports, node, property) : "",
    node ? says.forecast(node, property) : "",
    node ? says.rows(node, property) : "",
    description,
  ];
}

function factOf(node: Located, property: string, index: number | undefined): unknown {
  const fact = node.fact(property);
  return index === undefined || !Array.isArray(fact) ? fact : fact[index];
}

/** What a text says by itself, where no node has it: the object around it lacks its name, perhaps. */
function factIn(text: string, { format }: PropertyShape): unknown {
  const written = /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
  return format ? typedValue(format, written) : plainValue(written);
}

/** What a name leads to; where it leads nowhere, what there is instead. */
function referencePart(
  { prose, view, says }: HoverContext,
  node: Located,
  property: string,
  index: number | undefined,
): string {
  const { inventory } = view;
  const found = inventory.resolve(node, property, index);
  switch (found.kind) {
    case "found": {
      const isNetwork = /Network(Subnet)?$/.test(found.target.nodeType) && !/Adapter$/.test(node.nodeType);
      const who = isNetwork ? says.arrivals(found.target) : "";
      return [objectPart(prose, inventory, found.target), who].filter((each) => each !== "").join("\n\n");
    }
    case "missing":
      return prose.text(
        `There is no ${kindInWords(found.wanted)} '${found.name}'.${hintFor(inventory, found)}`,
      );
    case "ambiguous":
      return `Several objects have this name:\n${prose.list(
        found.candidates.map(
          (each) => `${prose.code(qualifiedName(each))}, ${whereOf(prose, inventory, each)}`,
        ),
      )}`;
    default:
      return "";
  }
}
