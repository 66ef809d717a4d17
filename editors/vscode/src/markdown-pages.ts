import * as vscode from "vscode";

const SCHEME = "drlint";

/** A page of text for a person, in Markdown. */
export interface Page {
  readonly title: string;
  readonly text: string;
}

/** Shows pages beside the text, in the preview that VS Code has for Markdown. */
export class MarkdownPages implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? "",
    });
  }

  async show({ title, text }: Page): Promise<void> {
    // The last part of the path is the title of the tab.
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${title.replace(/[/\\]/g, " ")}.md` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
