import { azureReader } from "../../imports/azure/azure-reader.ts";
import { Estate } from "../../imports/estate.ts";
import type { Export } from "../../imports/export.ts";
import type { ExportReader } from "../../imports/export-reader.ts";
import { READERS } from "../../imports/readers.ts";

/** An export of a name, which does not say when it was collected. */
export function exportOf(file: string): Export {
  return { file, kind: "test", collectedAt: undefined };
}

/** What exports of Azure show together; they are called `0.json`, `1.json` and so on. */
export function estateOf(...exports: readonly unknown[]): Estate {
  const estate = new Estate();
  azureReader.read(opened(exports), estate);
  estate.dropIncompleteParts();
  return estate;
}

/** The objects of a kind, as they are written into an inventory. */
export function objectsOf(estate: Estate, entity: string) {
  return estate.objects.filter((each) => each.entity === entity).map((each) => each.fields());
}

/** What exports of whatever kinds show together, each read by the reader that it is for; of no kind it is passed over. */
export function estateOfAll(...exports: readonly unknown[]): Estate {
  const estate = new Estate();
  const all = opened(exports).map((open) => ({ open, reader: readerOf(open.json) }));
  for (const reader of READERS) {
    const own = all.filter((each) => each.reader === reader).map(({ open }) => open);
    if (own.length > 0) reader.read(own, estate);
  }
  estate.dropIncompleteParts();
  return estate;
}

/** The reader that takes some JSON for its own. */
export function readerOf(json: unknown): ExportReader | undefined {
  return READERS.find((reader) => reader.recognises(json));
}

/** The objects of an entity as they are written. */
export function fieldsOf(estate: Estate, entity: string): ReturnType<Estate["objects"][number]["fields"]>[] {
  return estate.objects.filter((each) => each.entity === entity).map((each) => each.fields());
}

function opened(exports: readonly unknown[]) {
  return exports.map((json, index) => ({ json, from: exportOf(`${index}.json`) }));
}
