import type { Connection } from "vscode-languageserver";
import type { Abilities } from "./client/abilities.ts";
import { codeActionsFeature } from "./code-actions/feature.ts";
import { codeLensFeature } from "./code-lens/feature.ts";
import { commandsFeature } from "./commands/feature.ts";
import { completionFeature } from "./completion/feature.ts";
import { diagnosticsFeature } from "./diagnostics/feature.ts";
import type { PullReports } from "./diagnostics/pull.ts";
import { settledFeature } from "./diagnostics/settled-feature.ts";
import { foldingFeature } from "./folding/feature.ts";
import { hoverFeature } from "./hover/feature.ts";
import { inlayHintsFeature } from "./inlay-hints/feature.ts";
import { navigationFeature } from "./navigation/feature.ts";
import type { SavedAnswers } from "./on-save/saved-answers.ts";
import { pagesFeature } from "./pages/feature.ts";
import type { Feature } from "./protocol/feature.ts";
import { renameFeature } from "./rename/feature.ts";
import { selectionFeature } from "./selection/feature.ts";
import type { Server } from "./server.ts";
import { settingsFeature } from "./settings/feature.ts";
import { symbolsFeature } from "./symbols/feature.ts";
import type { Views } from "./views/views.ts";
import type { Prose } from "./words/prose.ts";
import { documentsFeature } from "./workspace/documents-feature.ts";
import { foldersFeature } from "./workspace/folders-feature.ts";
import type { OpenDocuments } from "./workspace/open-documents.ts";
import type { Workspace } from "./workspace/workspace.ts";
import type { WorkspaceFolders } from "./workspace/workspace-folders.ts";

/** What there is for features to read; each is handed all, and takes what it declares. */
export interface FeatureParts {
  readonly connection: Connection;
  readonly server: Server;
  readonly views: Views;
  readonly workspace: Workspace;
  readonly documents: OpenDocuments;
  readonly folders: WorkspaceFolders;
  readonly reports: PullReports;
  readonly savedAnswers: SavedAnswers;
  readonly abilities: Abilities;
  /** How text for people is marked up that is Markdown where the editor shows that. */
  readonly prose: Prose;
  /** What the editor has said to drlint alone when it started. */
  readonly initializationOptions: unknown;
  /** The version of drlint. */
  readonly version: string;
}

/** All that the server does. A capability that is advertised is handled, and the other way round. */
export const features: readonly Feature<FeatureParts>[] = [
  documentsFeature,
  foldersFeature,
  settingsFeature,
  diagnosticsFeature,
  settledFeature,
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
