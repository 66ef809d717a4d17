import type { ClientCapabilities } from "vscode-languageserver";

/** What the editor can do, of what makes a difference here. */
export interface Abilities {
  /** Whether it asks for diagnostics by itself. Such an editor is sent none. */
  readonly pullsDiagnostics: boolean;
  /** Whether it takes the diagnostics of other files with those that it asks for. */
  readonly relatedDocuments: boolean;
  /** Whether it shows the places that a diagnostic is related to. */
  readonly relatedInformation: boolean;
  /** Whether it can be asked for settings. */
  readonly configuration: boolean;
  readonly changesOfConfiguration: boolean;
  readonly workspaceFolders: boolean;
  /** Whether it watches files. */
  readonly watchesFiles: boolean;
  /** Whether it takes patterns for files in a folder anywhere. */
  readonly relativePatterns: boolean;
  /** What it can be asked to show anew. */
  readonly refreshes: {
    readonly diagnostics: boolean;
    readonly inlayHints: boolean;
    readonly codeLenses: boolean;
  };
  /** Whether it understands placeholders in completions. */
  readonly snippets: boolean;
  /** Whether hovers can be Markdown. */
  readonly markdown: boolean;
  /** Whether a definition can say how far it reaches. */
  readonly locationLinks: boolean;
  /** Whether it asks whether something can be renamed before it asks for a name. */
  readonly preparesRenames: boolean;
  /** Whether it shows the outline of a file as a tree. */
  readonly symbolTrees: boolean;
  /** How many folds it takes at most. */
  readonly mostFolds: number;
  /** Whether edits can say which version of a file they are about. */
  readonly documentChanges: boolean;
  /** Whether an edit may create a file. */
  readonly createsFiles: boolean;
  /** Whether edits may have places to fill in, as completions have. */
  readonly snippetEdits: boolean;
  /** Whether it can be asked to show a page of the web. */
  readonly showsDocuments: boolean;
}

/** Reads what an editor says of itself when it starts. What is of another type than the protocol has is taken as not said. */
export function abilitiesOf({ textDocument, workspace, window }: ClientCapabilities): Abilities {
  const { diagnostic, publishDiagnostics, completion, definition, hover } = textDocument ?? {};
  const { documentSymbol, foldingRange, rename } = textDocument ?? {};
  return {
    pullsDiagnostics: diagnostic !== undefined,
    relatedDocuments: diagnostic?.relatedDocumentSupport === true,
    relatedInformation:
      diagnostic?.relatedInformation === true || publishDiagnostics?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    changesOfConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    refreshes: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
    },
    snippets: completion?.completionItem?.snippetSupport === true,
    markdown: names(hover?.contentFormat, "markdown"),
    locationLinks: definition?.linkSupport === true,
    preparesRenames: rename?.prepareSupport === true,
    symbolTrees: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    mostFolds: numberOr(foldingRange?.rangeLimit, Number.POSITIVE_INFINITY),
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      names(workspace.workspaceEdit.resourceOperations, "create"),
    snippetEdits:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.snippetEditSupport === true,
    showsDocuments: window?.showDocument?.support === true,
  };
}

function names(list: unknown, word: string): boolean {
  return Array.isArray(list) && list.includes(word);
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
