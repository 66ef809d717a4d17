import { completionKeymap } from "@codemirror/autocomplete";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import {
  findReferencesKeymap,
  hoverTooltips,
  jumpToDefinitionKeymap,
  type LSPClient,
  renameKeymap,
  serverCompletion,
} from "@codemirror/lsp-client";
import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { basicSetup } from "codemirror";

/** Colours by the variables of the page, so that a switch of the theme changes them at once. */
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--key)" },
  { tag: [tags.string, tags.content], color: "var(--text)" },
  { tag: [tags.number, tags.bool, tags.keyword, tags.labelName, tags.typeName], color: "var(--value)" },
  { tag: tags.comment, color: "var(--dim)" },
]);

/** What the language server does in the editor. */
export const languageFeatures: readonly Extension[] = [
  serverCompletion({ override: true }),
  hoverTooltips(),
  keymap.of([...renameKeymap, ...jumpToDefinitionKeymap, ...findReferencesKeymap]),
];

/**
 * The editor of one file.
 *
 * @param client undefined where the language server does not run
 * @param onChange is called after each change of the text
 */
export function editorOf(
  { uri, name, text }: { readonly uri: string; readonly name: string; readonly text: string },
  client: LSPClient | undefined,
  onChange: () => void,
): EditorView {
  return new EditorView({
    doc: text,
    extensions: [
      EditorView.cspNonce.of("playground"),
      basicSetup,
      yaml(),
      syntaxHighlighting(colours),
      lintGutter(),
      keymap.of([...lintKeymap, ...completionKeymap]),
      EditorView.contentAttributes.of({ "aria-label": `Text of ${name}` }),
      EditorView.updateListener.of(({ docChanged }) => docChanged && onChange()),
      client ? client.plugin(uri, "yaml") : [],
    ],
  });
}
