import * as vscode from "vscode";

const SCHEME = "drlint";

/** Whether a person is at a text: a page opens beside it, and where another page is in front, in the same place. */
export function isTextInFront(): boolean {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText;
}

/** Goes from a page to the text that it is beside; without it the next page would open beside the page. */
async function goToText(): Promise<void> {
  const text = isTextInFront() ? undefined : vscode.window.visibleTextEditors[0];
  if (text) await vscode.window.showTextDocument(text.document, text.viewColumn);
}

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
    await goToText();
    await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
