import type { InlayHint } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { type Lens, lensesOf } from "../code-lens/code-lens.ts";
import { inlayHints } from "../inlay-hints/inlay-hints.ts";
import { toRange } from "../protocol/positions.ts";
import type { InlayHintSettings } from "../settings/settings.ts";
import { type KnownStates, statesIn } from "../symbols/document-symbols.ts";
import type { View } from "../views/view.ts";
import type { Prose } from "../words/prose.ts";

/** What rules and forecasts say of a file beside its findings. */
export interface Answers {
  readonly lenses: readonly Lens[];
  readonly hints: readonly InlayHint[];
  readonly states: KnownStates;
}

/** How answers are given. */
export interface AnswerOptions {
  /** The address of the file as the editor writes it. */
  readonly uri: string;
  /** Which hints are shown. */
  readonly shown: InlayHintSettings;
  readonly prose: Prose;
}

/** All that is said of a file at this moment. */
export function answersOf(view: View, file: InventoryFile, { uri, shown, prose }: AnswerOptions): Answers {
  const { document } = file;
  const whole = toRange(document, { start: 0, end: document.text.length });
  return {
    lenses: lensesOf(view, file, uri),
    hints: inlayHints(view, file, whole, { shown, prose }),
    states: statesIn(view, file),
  };
}
