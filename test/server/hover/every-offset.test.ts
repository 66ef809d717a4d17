import { describe, expect, it } from "vitest";
import { hover } from "../../../server/hover/hover.ts";
import { toOffset } from "../../../server/protocol/positions.ts";
import { byExtent, every, MOST_PATIENT } from "../../extent.ts";
import { brokenTexts, examples, offsets } from "../every-offset.ts";
import { FOLDER, viewOf } from "../view.ts";

/** Every so many offsets are asked at; every so many texts are broken, in so many places. */
const {
  step: STEP,
  texts: TEXTS,
  breaks: BREAKS,
} = byExtent({
  some: { step: 17, texts: 3, breaks: 1 },
  more: { step: 1, texts: 1, breaks: 6 },
  all: { step: 1, texts: 1, breaks: 60 },
});

describe.each(examples())("in examples/%s", { timeout: MOST_PATIENT }, (_folder, texts) => {
  const { view } = viewOf(texts);

  it.each(Object.keys(texts))("%s tells something at its offsets, of what stands there", (name) => {
    const file = view.inventory.fileAt(`${FOLDER}/${name}`);
    let told = 0;
    for (const offset of offsets(texts[name]!, STEP)) {
      const found = hover(view, file, offset, { markdown: offset % 2 === 0 });
      if (!found) continue;
      told++;
      const { start, end } = found.range!;
      expect(toOffset(file.document, start)).toBeLessThanOrEqual(offset);
      expect(toOffset(file.document, end)).toBeGreaterThanOrEqual(offset);
    }
    expect(told * STEP).toBeGreaterThan(100);
  });

  it.each(every(TEXTS, Object.keys(texts)))("%s does so while it is broken", (name) => {
    for (const { text, offset } of brokenTexts(texts[name]!, BREAKS)) {
      const { view } = viewOf({ ...texts, [name]: text.replaceAll("|", ">") });
      const file = view.inventory.fileAt(`${FOLDER}/${name}`);
      const { length } = file.document.text;
      for (const at of new Set([0, offset - 1, offset, offset + 1, length >> 1, length])) {
        if (at < 0 || at > length) continue;
        const found = hover(view, file, at);
        if (found) expect(toOffset(file.document, found.range!.start)).toBeLessThanOrEqual(at);
      }
    }
  });
});
