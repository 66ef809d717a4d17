import { readAzure } from "../azure/read-azure.ts";
import { resourceOf } from "../azure/resource.ts";
import type { ExportReader } from "../export-reader.ts";
import { inAzure } from "./azure-resource.ts";
import { isTerraformExport, terraformResourcesIn } from "./state-resources.ts";

/** States of Terraform, and plans as `terraform show -json` prints them. A state is complete for nothing: Azure has more. */
export const terraformReader: ExportReader = {
  kind: "a state or plan of Terraform",
  recognises: isTerraformExport,
  read(exports, estate) {
    const resources = exports.flatMap(({ json, from }) => {
      const all = terraformResourcesIn(json);
      const known = all.map(inAzure).filter((each) => each !== undefined);
      const found = known.map((each) => resourceOf(each, from)).filter((each) => each !== undefined);
      if (known.length < all.length)
        estate.note(
          from,
          `${all.length - known.length} of ${all.length} resources are of types that drlint does not import from Terraform.`,
        );
      if (found.length < known.length)
        estate.note(
          from,
          `${known.length - found.length} of ${all.length} resources have no 'id' yet, and are left out. Export the state after they are applied.`,
        );
      return found;
    });
    readAzure(resources, estate);
  },
};
