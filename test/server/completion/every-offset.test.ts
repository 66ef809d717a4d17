import { describe, expect, it } from "vitest";
import type { CompletionItem, TextEdit } from "vscode-languageserver";
import type { InventoryFile } from "../../../inventory/inventory-file.ts";
import { completion } from "../../../server/completion/completion.ts";
import { toPosition } from "../../../server/protocol/positions.ts";
import { byExtent, every, MOST_PATIENT } from "../../extent.ts";
import { brokenTexts, examples, offsets } from "../every-offset.ts";
import { FOLDER, viewOf } from "../view.ts";

/** What is wrong with items: an edit that is not on the cursor's line, or does not hold the cursor. */
function misplaced(items: readonly CompletionItem[], file: InventoryFile, offset: number): string[] {
  const { line, character } = toPosition(file.document, offset);
  return items.flatMap(({ label, textEdit }) => {
    const { start, end } = (textEdit as TextEdit).range;
    const holds =
      start.line === line && end.line === line && start.character <= character && end.character >= character;
    return holds ? [] : [`${label} at ${offset}`];
  });
}

/** Every so many offsets are asked at; every so many texts are broken, in so many places. */
const {
  step: STEP,
  texts: TEXTS,
  breaks: BREAKS,
} = byExtent({
  some: { step: 17, texts: 3, breaks: 2 },
  more: { step: 1, texts: 1, breaks: 18 },
  all: { step: 1, texts: 1, breaks: 60 },
});

describe.each(examples())("in examples/%s", { timeout: MOST_PATIENT }, (_folder, texts) => {
  const { view } = viewOf(texts);

  it.each(Object.keys(texts))("%s has completion at its offsets, on the cursor's line", (name) => {
    const file = view.inventory.fileAt(`${FOLDER}/${name}`);
    let offered = 0;
    for (const offset of offsets(texts[name]!, STEP)) {
      const items = completion(view, file, offset, { snippets: true });
      expect(misplaced(items, file, offset)).toEqual([]);
      offered += items.length;
    }
    expect(offered * STEP).toBeGreaterThan(100);
  });

  it.each(every(TEXTS, Object.keys(texts)))("%s has it while it is broken", (name) => {
    for (const { text, offset } of brokenTexts(texts[name]!, BREAKS)) {
      const { view } = viewOf({ ...texts, [name]: text.replaceAll("|", ">") });
      const file = view.inventory.fileAt(`${FOLDER}/${name}`);
      for (const at of [offset - 1, offset, offset + 1, file.document.text.length]) {
        if (at < 0 || at > file.document.text.length) continue;
        const items = completion(view, file, at, { snippets: at % 2 === 0 });
        expect(misplaced(items, file, at)).toEqual([]);
      }
    }
  });
});
