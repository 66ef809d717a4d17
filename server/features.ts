import { codeActionsFeature } from "./code-actions/feature.ts";
import { codeLensFeature } from "./code-lens/feature.ts";
import { commandsFeature } from "./commands/feature.ts";
import { completionFeature } from "./completion/feature.ts";
import { diagnosticsFeature } from "./diagnostics/feature.ts";
import type { Feature } from "./feature.ts";
import { foldingFeature } from "./folding/feature.ts";
import { hoverFeature } from "./hover/feature.ts";
import { inlayHintsFeature } from "./inlay-hints/feature.ts";
import { navigationFeature } from "./navigation/feature.ts";
import { pagesFeature } from "./pages/feature.ts";
import { renameFeature } from "./rename/feature.ts";
import { requestsFeature } from "./requests/feature.ts";
import { selectionFeature } from "./selection/feature.ts";
import { settingsFeature } from "./settings-feature.ts";
import { symbolsFeature } from "./symbols/feature.ts";
import { documentsFeature } from "./workspace/documents-feature.ts";
import { foldersFeature } from "./workspace/folders-feature.ts";

/** All that the server does. A capability that is advertised is handled, and the other way round. */
export const features: readonly Feature[] = [
  documentsFeature,
  foldersFeature,
  settingsFeature,
  diagnosticsFeature,
  requestsFeature,
  hoverFeature,
  completionFeature,
  navigationFeature,
  renameFeature,
  symbolsFeature,
  foldingFeature,
  selectionFeature,
  codeActionsFeature,
  codeLensFeature,
  commandsFeature,
  inlayHintsFeature,
  pagesFeature,
];
