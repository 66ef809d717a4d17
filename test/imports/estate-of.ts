import { azureReader } from "../../imports/azure/azure-reader.ts";
import { Estate } from "../../imports/estate.ts";
import type { Export } from "../../imports/export.ts";

/** An export of a name, which does not say when it was collected. */
export function exportOf(file: string): Export {
  return { file, kind: "test", collectedAt: undefined };
}

/** What exports of Azure show together; they are called `0.json`, `1.json` and so on. */
export function estateOf(...exports: readonly unknown[]): Estate {
  const estate = new Estate();
  azureReader.read(
    exports.map((json, index) => ({ json, from: exportOf(`${index}.json`) })),
    estate,
  );
  return estate;
}
