import type { ExportReader } from "../export-reader.ts";
import { joinByName } from "./named-resources.ts";
import { declareReach } from "./protected-reach.ts";
import { readAzure } from "./read-azure.ts";
import { collectorMark, isAzureExport, resourcesIn } from "./resources.ts";
import { readWholeLists } from "./whole-lists/whole-lists.ts";

/** Resources of Azure, by whichever tool: the REST API, the CLI, Resource Graph. */
export const azureReader: ExportReader = {
  kind: "resources of Azure",
  recognises: isAzureExport,
  collectedAt: (json) => collectorMark(json).collectedAt,
  read(exports, estate) {
    const lists = exports.map(({ json, from }) => resourcesIn(json, from, estate));
    const all = lists.flatMap(({ resources }) => resources);
    readAzure(
      all.filter(({ isDeclared }) => !isDeclared),
      estate,
    );
    // A template does not say which resource group it is for: what else is shown of a resource tells which one it is.
    const declared = all.filter(({ isDeclared }) => isDeclared);
    const clear = declared.filter((resource) => joinByName(resource, estate));
    for (const { from, id } of declared.filter((each) => !clear.includes(each)))
      estate.note(from, `'${id.name}' of the ARM template is left out: several resources have its name.`);
    readAzure(clear, estate);
    readWholeLists(lists, estate);
    declareReach(lists, estate);
  },
};
