import { readAzure } from "../../imports/azure/read-azure.ts";
import { resourcesIn } from "../../imports/azure/resources.ts";
import { Estate } from "../../imports/estate.ts";

/** What exports show together; they are called `0.json`, `1.json` and so on. */
export function estateOf(...exports: readonly unknown[]): Estate {
  const estate = new Estate();
  readAzure(
    exports.flatMap((json, index) => resourcesIn(json, `${index}.json`, estate)),
    estate,
  );
  return estate;
}
