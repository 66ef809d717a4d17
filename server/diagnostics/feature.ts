import { dirname } from "node:path";
import { type Connection, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { Feature } from "../protocol/feature.ts";
import { toPath } from "../protocol/uris.ts";
import type { Views } from "../views/views.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { PullReports } from "./pull.ts";

/** What it takes to answer for diagnostics. */
export interface DiagnosticsNeeds {
  readonly connection: Connection;
  readonly views: Pick<Views, "settled">;
  readonly workspace: Pick<Workspace, "inventory" | "documents">;
  readonly reports: PullReports;
  readonly abilities: { readonly pullsDiagnostics: boolean; readonly relatedDocuments: boolean };
}

/** Answers an editor that asks for diagnostics; others are sent them without asking. */
export const diagnosticsFeature: Feature<DiagnosticsNeeds> = (needs) => {
  const { connection, views, workspace, reports, abilities } = needs;
  if (!abilities.pullsDiagnostics) return undefined;
  const { diagnostics } = connection.languages;
  diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await views.settled(token);
    const path = toPath(textDocument.uri);
    if (path === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return reports.document(path, previousResultId, abilities.relatedDocuments ? others(path) : []);
  });
  diagnostics.onWorkspace(async (params, token) => {
    await views.settled(token);
    return { items: reports.workspace(params) };
  });
  /** The files of the same inventory that the editor does not ask for, since they are not open. */
  const others = (path: string) =>
    [...(workspace.inventory(dirname(path))?.conditions.files.keys() ?? [])].filter(
      (each) => each !== path && !workspace.documents.at(each),
    );
  return {
    diagnosticProvider: {
      identifier: "drlint",
      interFileDependencies: true,
      workspaceDiagnostics: true,
    },
  };
};
