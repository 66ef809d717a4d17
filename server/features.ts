import { diagnosticsFeature } from "./diagnostics/feature.ts";
import type { Feature } from "./feature.ts";
import { requestsFeature } from "./requests/feature.ts";
import { settingsFeature } from "./settings-feature.ts";
import { documentsFeature } from "./workspace/documents-feature.ts";
import { foldersFeature } from "./workspace/folders-feature.ts";

/** All that the server does. A capability that is advertised is handled, and the other way round. */
export const features: readonly Feature[] = [
  documentsFeature,
  foldersFeature,
  settingsFeature,
  diagnosticsFeature,
  requestsFeature,
];
