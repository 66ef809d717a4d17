import { isSameFact } from "../../imports/merge/same-fact.ts";
import type { ImportRecords } from "../../imports/provenance/import-records.ts";
import { recordOfNode } from "../../imports/provenance/record-of-node.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { Prose } from "../words/prose.ts";

/** From which export a fact was last imported, and what that said where somebody has edited it since. Empty for no import. */
export function importPart(prose: Prose, records: ImportRecords, node: Located, property: string): string {
  const fact = recordOfNode(records, node)?.facts.get(property);
  const shape = shapes[node.nodeType as EntityName].properties[property];
  if (!fact || !shape) return "";
  const { file, kind, collectedAt, importedOn } = fact.from;
  const imported = importedOn === undefined ? "" : `, imported on ${importedOn}`;
  const day =
    collectedAt === undefined
      ? `${imported}; it does not say when it was collected`
      : `, collected on ${collectedAt.slice(0, 10)}`;
  const from = `${prose.code(file)} (${prose.text(kind)}${day})`;
  if (isSameFact(node.fact(property), fact.value, shape)) return `Imported from ${from}.`;
  return `Edited since it was imported: ${prose.code([fact.value].flat().join(", "))} in ${from}.`;
}
