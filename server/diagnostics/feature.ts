import { dirname } from "node:path";
import { DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { toPath } from "../protocol/uris.ts";

/** Answers an editor that asks for diagnostics; others are sent them without asking. */
export const diagnosticsFeature: Feature = (server) => {
  const { connection, abilities, workspace, reports } = server;
  if (!abilities.pullsDiagnostics) return undefined;
  const { diagnostics } = connection.languages;
  diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await server.settled(token);
    const path = toPath(textDocument.uri);
    if (path === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    return reports.document(path, previousResultId, abilities.relatedDocuments ? others(path) : []);
  });
  diagnostics.onWorkspace(async (params, token) => {
    await server.settled(token);
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
