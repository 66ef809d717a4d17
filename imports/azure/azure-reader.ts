import type { ExportReader } from "../export-reader.ts";
import { declareReach } from "./protected-reach.ts";
import { readAzure } from "./read-azure.ts";
import { isAzureExport, resourcesIn } from "./resources.ts";

/** Resources of Azure, by whichever tool: the REST API, the CLI, Resource Graph. */
export const azureReader: ExportReader = {
  kind: "resources of Azure",
  recognises: isAzureExport,
  read(exports, estate) {
    const lists = exports.map(({ json, from }) => resourcesIn(json, from, estate));
    readAzure(
      lists.flatMap(({ resources }) => resources),
      estate,
    );
    declareReach(lists, estate);
  },
};
