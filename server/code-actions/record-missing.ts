import { type CodeAction, CodeActionKind, StringValue, type WorkspaceEdit } from "vscode-languageserver";
import { insertPairs } from "../../inventory/edit/insert-key.ts";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { lineBreak } from "../../inventory/edit/text-positions.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { objectName } from "../../inventory/names/object-name.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { wayTo } from "../../inventory/nodes/spot.ts";
import { lineStart } from "../../inventory/text/places.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { propertyShape } from "../../schemas/shape.ts";
import { typeInWords } from "../../schemas/type-in-words.ts";
import { counted } from "../../schemas/values/numbers.ts";
import { layoutOf } from "../completion/layout-of.ts";
import { ObjectText } from "../completion/object-text.ts";
import { escaped, Snippet } from "../completion/snippet.ts";
import { editOfFile } from "../edits/workspace-edits.ts";
import { toRange } from "../protocol/positions.ts";
import { toUri } from "../protocol/uris.ts";
import type { View } from "../views/view.ts";
import { missingFacts } from "./missing-facts.ts";

/** The kind of the action: it puts no finding right, and is offered wherever the cursor is in an object. */
export const RECORD_MISSING: CodeActionKind = CodeActionKind.RefactorRewrite;

/**
 * Writes what readiness wants to know of the machine, host or other object around an offset, that which most rows wait for
 * first: keys with their values to choose from, and nothing where somebody has to look it up. For a client that cannot fill in
 * snippets, comments that say what to write; a value nobody has chosen must not stand there.
 */
export function recordMissing(
  view: View,
  file: InventoryFile,
  offset: number,
  { snippetEdits }: { readonly snippetEdits: boolean },
): CodeAction[] {
  const object = wayTo(file, offset)[1]?.node;
  if (!object) return [];
  const facts = missingFacts(view, file, object);
  const written = new MissingText(view, file, snippetEdits);
  for (const [node, properties] of facts) written.add(node, properties);
  if (written.count === 0) return [];
  return [
    {
      title: `Record what is missing of ${objectName(object)} (${counted(written.count, "fact")})`,
      kind: RECORD_MISSING,
      edit: written.edit(),
    },
  ];
}

/** The edits of one file, which do not overlap; the places to fill in go on from one to the next. */
class MissingText {
  /** How many facts are written. */
  count = 0;
  readonly #view: View;
  readonly #file: InventoryFile;
  readonly #isSnippet: boolean;
  readonly #edits: TextEdit[] = [];
  #stops = 0;

  constructor(view: View, file: InventoryFile, isSnippet: boolean) {
    this.#view = view;
    this.#file = file;
    this.#isSnippet = isSnippet;
  }

  /** What shares its lines with an object before it is left to the next time: an editor takes no edits that overlap. */
  add(node: Located, properties: readonly string[]): void {
    const { document } = this.#file;
    const snippet = new Snippet(this.#isSnippet, this.#stops);
    const made = insertPairs(document, (node as InventoryNode).extent(), (_isQuoted, blockColumn) =>
      this.#pairs({ node, properties, snippet }, blockColumn),
    );
    if (!made) return;
    const edit = this.#fromLineStart(this.#asOne(made));
    if (this.#edits.some(({ start, end }) => edit.start <= end && edit.end >= start)) return;
    if (!this.#isSnippet && !edit.text.includes("#")) return;
    this.#edits.push(edit);
    this.count += properties.length;
    this.#stops = snippet.stops;
  }

  /** The edits, in the order in which their places are filled in: the facts of the object first, then those of its parts. */
  edit(): WorkspaceEdit {
    const { document } = this.#file;
    if (!this.#isSnippet) return editOfFile(document, this.#edits);
    const edits = this.#edits.map((edit) => ({
      range: toRange(document, edit),
      snippet: StringValue.createSnippet(edit.text),
    }));
    return { documentChanges: [{ textDocument: { uri: toUri(document.path), version: null }, edits }] };
  }

  #pairs({ node, properties, snippet }: Pairs, blockColumn: number | undefined): string[] {
    const entity = node.nodeType as EntityName;
    if (!this.#isSnippet)
      return blockColumn === undefined ? [""] : properties.map((property) => comment(entity, property));
    const { document } = this.#file;
    const layout = layoutOf(document, blockColumn === undefined);
    const text = new ObjectText(this.#view.inventory, layout);
    const indent = blockColumn === undefined ? this.#indentOf(node) : " ".repeat(blockColumn);
    return properties.map((property) => {
      const from = snippet.text.length;
      text.property(snippet, entity, property, { extent: "usual", indent });
      return snippet.text.slice(from).replaceAll("\n", lineBreak(document.text));
    });
  }

  /** Several edits as one, with what is left between them. */
  #asOne(edits: readonly TextEdit[]): TextEdit {
    const [first, ...others] = edits;
    return others.reduce(
      (whole, { start, end, text }) => ({
        start: whole.start,
        end,
        text: whole.text + this.#kept(whole.end, start) + text,
      }),
      first!,
    );
  }

  /** Text of the file, in an edit. */
  #kept(start: number, end: number): string {
    const kept = this.#file.document.text.slice(start, end);
    return this.#isSnippet ? escaped(kept) : kept;
  }

  /** The white space before the keys of an object in brackets. */
  #indentOf(node: Located): string {
    const { text } = this.#file.document;
    const { start } = node.at();
    return /^\s*/.exec(text.slice(lineStart(text, start), start))![0];
  }

  /**
   * The edit so that it begins where a line does: editors indent the lines of a snippet as the line in which it is inserted, and
   * these have their indentation already.
   */
  #fromLineStart(edit: TextEdit): TextEdit {
    const { text } = this.#file.document;
    if (!/[\r\n]/.test(edit.text)) return edit;
    const own = lineBreak(text);
    if (edit.start === edit.end && edit.text.startsWith(own) && text.startsWith(own, edit.start)) {
      const at = edit.start + own.length;
      return { start: at, end: at, text: edit.text.slice(own.length) + own };
    }
    const start = lineStart(text, edit.start);
    return { ...edit, start, text: this.#kept(start, edit.start) + edit.text };
  }
}

/** What is written of an object, and where. */
interface Pairs {
  readonly node: Located;
  readonly properties: readonly string[];
  readonly snippet: Snippet;
}

/** What to write, in a comment: `# generation: 1 | 2`. */
function comment(entity: EntityName, property: string): string {
  const shape = propertyShape(shapes[entity], property)!;
  const values = shape.values?.length ? shape.values.join(" | ") : typeInWords(shape);
  return `# ${property}: ${values}`;
}
