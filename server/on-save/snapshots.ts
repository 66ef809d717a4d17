import type { CodeLens, InlayHint, TextDocumentContentChangeEvent } from "vscode-languageserver";
import type { ReadinessState } from "../../answers/readiness/readiness.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { type Lens, toCodeLens } from "../code-lens/code-lens.ts";
import { toOffset, toPosition } from "../protocol/positions.ts";
import { applyChanges } from "../workspace/text-changes.ts";
import { Moves } from "./moves.ts";

/** What rules and forecasts have said of a file beside its findings. */
export interface Snapshot {
  readonly lenses: readonly Lens[];
  readonly hints: readonly InlayHint[];
  /** Whether machines are ready, by their kinds and names. */
  readonly states: ReadonlyMap<string, ReadinessState>;
}

/** The same where it stands now. */
export interface KeptAnswers {
  readonly lenses: CodeLens[];
  readonly hints: InlayHint[];
  readonly states: ReadonlyMap<string, ReadinessState>;
}

interface Taken {
  readonly snapshot: Snapshot;
  /** Where the hints stand, in the text that was linted. */
  readonly offsets: readonly number[];
  readonly moves: Moves;
}

/**
 * What is shown of files that are linted when they are saved: between two saves it stays as it was, like the findings, and
 * moves with the text.
 */
export class Snapshots {
  readonly #taken = new Map<string, Taken>();

  /** Keeps what was said of a file when it was linted. */
  take(document: TextDocument, snapshot: Snapshot): void {
    const offsets = snapshot.hints.map(({ position }) => toOffset(document, position));
    this.#taken.set(document.path, { snapshot, offsets, moves: new Moves() });
  }

  /**
   * Takes in what was typed.
   *
   * @param before the text before the changes, perhaps with a byte order mark
   */
  typed(path: string, before: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const moves = this.#taken.get(path)?.moves;
    if (!moves) return;
    let text = before;
    // One by one: what stands between two cursors is not replaced.
    for (const change of changes) {
      const next = applyChanges(text, [change]);
      moves.add(withoutMark(text), withoutMark(next));
      text = next;
    }
  }

  forget(path: string): void {
    this.#taken.delete(path);
  }

  /** What was said of a file, where it stands now. Nothing of one that was not linted since it was opened. */
  of(document: TextDocument): KeptAnswers {
    const taken = this.#taken.get(document.path);
    if (!taken) return { lenses: [], hints: [], states: new Map() };
    const { moves, offsets, snapshot } = taken;
    const lenses = snapshot.lenses.flatMap((lens): CodeLens[] => {
      const start = moves.of(lens.span.start);
      const end = moves.of(lens.span.end);
      return start === undefined || end === undefined
        ? []
        : [toCodeLens(document, { ...lens, span: { start, end } })];
    });
    const hints = snapshot.hints.flatMap((hint, index): InlayHint[] => {
      const offset = moves.of(offsets[index]!);
      return offset === undefined ? [] : [{ ...hint, position: toPosition(document, offset) }];
    });
    return { lenses, hints, states: snapshot.states };
  }
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
