import { azureReader } from "./azure/azure-reader.ts";
import { collectorReader } from "./collector/collector-reader.ts";
import type { ExportReader } from "./export-reader.ts";
import { hyperVReader } from "./hyper-v/hyper-v-reader.ts";
import { scvmmReader } from "./scvmm/scvmm-reader.ts";
import { terraformReader } from "./terraform/terraform-reader.ts";

/**
 * The kinds of exports, in the order in which they are asked whether a file is theirs and in which they are read: later ones
 * go by what earlier ones tell. Azure's comes last, since an empty list could be of anything. A new kind is a reader in a folder of
 * its own and a line here.
 */
export const READERS: readonly ExportReader[] = [
  terraformReader,
  scvmmReader,
  collectorReader,
  hyperVReader,
  azureReader,
];
