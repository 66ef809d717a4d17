import type { CodeLens, InlayHint } from "vscode-languageserver";
import type { TextDocument } from "../../inventory/text/document.ts";
import { toCodeLens } from "../code-lens/code-lens.ts";
import { toOffset, toPosition } from "../protocol/positions.ts";
import type { EditorSettings } from "../settings/settings.ts";
import type { KnownStates } from "../symbols/document-symbols.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";
import type { OpenDocuments } from "../workspace/open-documents.ts";
import { applyChanges } from "../workspace/text-changes.ts";
import type { TypedText } from "../workspace/workspace-changes.ts";
import { type Answers, answersOf } from "./answers.ts";
import { Moves } from "./moves.ts";

/** What was said of a file when it was last linted, where it stands now. */
export interface AnswersNow {
  readonly lenses: CodeLens[];
  readonly hints: InlayHint[];
  readonly states: KnownStates;
}

interface Saved {
  readonly answers: Answers;
  /** Where the hints stand, in the text that was linted. */
  readonly offsets: readonly number[];
  readonly moves: Moves;
}

/**
 * What is shown of files that are linted when they are saved: between two saves it stays as it was, like the findings, and
 * moves with the text.
 */
export class SavedAnswers {
  readonly #documents: OpenDocuments;
  readonly #prose: Prose;
  readonly #saved = new Map<string, Saved>();

  /** @param prose how tooltips are marked up */
  constructor(documents: OpenDocuments, prose: Prose) {
    this.#documents = documents;
    this.#prose = prose;
  }

  /** Keeps what is said of the open files of an inventory that was just linted, where they are linted when saved. */
  keep(view: View, { run, enable, inlayHints: shown }: EditorSettings): void {
    for (const file of view.inventory.files) {
      const open = this.#documents.at(file.path);
      if (!open || run === "onType" || !enable) this.#saved.delete(file.path);
      else {
        const answers = answersOf(view, file, { uri: open.uri, shown, prose: this.#prose });
        const offsets = answers.hints.map(({ position }) => toOffset(file.document, position));
        this.#saved.set(file.path, { answers, offsets, moves: new Moves() });
      }
    }
  }

  /** Takes in what was typed. */
  typed({ path, before, edits }: TypedText): void {
    const moves = this.#saved.get(path)?.moves;
    if (!moves) return;
    let text = before;
    // One by one: what stands between two cursors is not replaced.
    for (const edit of edits) {
      const next = applyChanges(text, [edit]);
      moves.add(withoutMark(text), withoutMark(next));
      text = next;
    }
  }

  /** What was said of a file, where it stands now. Nothing of one that was not linted since it was opened. */
  of(document: TextDocument): AnswersNow {
    const saved = this.#saved.get(document.path);
    if (!saved) return { lenses: [], hints: [], states: new Map() };
    const { moves, offsets, answers } = saved;
    const lenses = answers.lenses.flatMap((lens): CodeLens[] => {
      const start = moves.of(lens.span.start);
      const end = moves.of(lens.span.end);
      return start === undefined || end === undefined
        ? []
        : [toCodeLens(document, { ...lens, span: { start, end } })];
    });
    const hints = answers.hints.flatMap((hint, index): InlayHint[] => {
      const offset = moves.of(offsets[index]!);
      return offset === undefined ? [] : [{ ...hint, position: toPosition(document, offset) }];
    });
    return { lenses, hints, states: answers.states };
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
