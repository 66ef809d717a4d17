import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../inventory/edit/apply-edits.ts";
import { insertItemAfter } from "../../../inventory/edit/insert-item.ts";
import { readInventory } from "../../../inventory/read-inventory.ts";

const BACK = {
  source: { region: "ukwest", network: "web-asr" },
  target: { region: "uksouth", network: "web" },
};

/** The file after a mapping was added behind one of its mappings, the first one unless another is asked for. */
function withMapping(text: string, path = "/inventory/one.dr.yaml", behind = 0): string | undefined {
  const [file] = readInventory([path], [{ path, text }]).files;
  const before = file!.root.networkMappings!;
  const edits = insertItemAfter(file!.document, before[behind]!.at("target"), BACK);
  if (edits === undefined) return undefined;
  const edited = applyEdits(text, edits);
  // Whatever the layout: read again, the list has one item more, that one, and the file no new problem.
  const [after] = readInventory([path], [{ path, text: edited }]).files;
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
  const mappings = (list: typeof before) => list.map(({ source, target }) => plain({ source, target }));
  expect(mappings(after!.root.networkMappings!)).toEqual(mappings(before).toSpliced(behind + 1, 0, BACK));
  expect(after!.document.problems()).toEqual([]);
  expect(after!.schemaProblems).toEqual([]);
  return edited;
}

const FORTH = "{ region: uksouth, network: web }";
const ASR = "{ region: ukwest, network: web-asr }";

describe("a list in lines", () => {
  it("gets an item in the layout of the one before it", () => {
    const text = `networkMappings:
  # the shop
  - source: ${FORTH} # ours
    target: ${ASR} # made by Site Recovery

  # the rest
  - source: { network: a }
    target: { network: b }
vaults: []
`;
    expect(withMapping(text)).toBe(`networkMappings:
  # the shop
  - source: ${FORTH} # ours
    target: ${ASR} # made by Site Recovery
  - source: ${ASR}
    target: ${FORTH}

  # the rest
  - source: { network: a }
    target: { network: b }
vaults: []
`);
  });

  it("may not be indented, and may end the file without line break", () => {
    const text = `networkMappings:\n- source: ${FORTH}\n  target: ${ASR}`;
    expect(withMapping(text)).toBe(`${text}\n- source: ${ASR}\n  target: ${FORTH}`);
  });

  it("keeps the comments below an item with it", () => {
    const text = `networkMappings:
  - source: ${FORTH}
    target: ${ASR}
    # until the summer
      # or longer
  # and then nothing
`;
    expect(withMapping(text)).toBe(
      text.replace("longer\n", `longer\n  - source: ${ASR}\n    target: ${FORTH}\n`),
    );
  });

  it("writes nested blocks where it has them, as far in as they are", () => {
    const text = `networkMappings:
    -   source:
          region: uksouth
          network: web
        target:
          region: ukwest
          network: web-asr
`;
    expect(withMapping(text)).toBe(`${text}    -   source:
          region: ukwest
          network: web-asr
        target:
          region: uksouth
          network: web
`);
  });

  it("may have its items in one line", () => {
    const text = `networkMappings:\n  - { source: ${FORTH}, target: ${ASR} }\n`;
    expect(withMapping(text)).toBe(`${text}  - { source: ${ASR}, target: ${FORTH} }\n`);
  });

  it("may have its items below their dashes", () => {
    const text = `networkMappings:\n  -\n    source: ${FORTH}\n    target: ${ASR}\n`;
    expect(withMapping(text)).toBe(`${text}  - source: ${ASR}\n    target: ${FORTH}\n`);
  });

  it("keeps quotes and line breaks", () => {
    const text =
      'networkMappings:\r\n  - "source": { "region": "uksouth", "network": "web" }\r\n    "target": { "region": "ukwest", "network": "web-asr" }\r\n';
    expect(withMapping(text)).toBe(
      `${text}  - "source": { "region": "ukwest", "network": "web-asr" }\r\n    "target": { "region": "uksouth", "network": "web" }\r\n`,
    );
  });

  it("may have flow mappings in several lines", () => {
    const text = `networkMappings:
  - {
      source: {
        region: uksouth,
        network: web
      },
      target: { region: ukwest, network: web-asr }
    }
`;
    expect(withMapping(text)).toBe(`${text}  - {
      source: {
        region: ukwest,
        network: web-asr
      },
      target: {
        region: uksouth,
        network: web
      }
    }
`);
  });

  it("gets the item behind the one that is asked for", () => {
    const text = "networkMappings:\n  - source: { network: a }\n    target: { network: b }\n";
    const second = "  - source: { network: c }\n    target: { network: d }\n";
    expect(withMapping(text + second, undefined, 1)).toBe(
      `${text}${second}  - source: ${ASR}\n    target: ${FORTH}\n`,
    );
  });
});

describe("a list in brackets", () => {
  it("may stand in one line", () => {
    expect(withMapping(`networkMappings: [{ source: ${FORTH}, target: ${ASR} }]\n`)).toBe(
      `networkMappings: [{ source: ${FORTH}, target: ${ASR} }, { source: ${ASR}, target: ${FORTH} }]\n`,
    );
  });

  it("may open its first item in its own line", () => {
    const item = (a: string, b: string) => `{\n    source: ${a},\n    target: ${b}\n  }`;
    expect(withMapping(`{\n  networkMappings: [${item(FORTH, ASR)}]\n}\n`)).toBe(
      `{\n  networkMappings: [${item(FORTH, ASR)}, ${item(ASR, FORTH)}]\n}\n`,
    );
  });

  it("may have items behind it", () => {
    const other = "{ source: { network: a }, target: { network: b } }";
    expect(withMapping(`networkMappings: [{source: ${FORTH}, target: ${ASR}}, ${other}]\n`)).toBe(
      `networkMappings: [{source: ${FORTH}, target: ${ASR}}, {source: ${ASR}, target: ${FORTH}}, ${other}]\n`,
    );
  });

  it("may have its items in lines, with comments and a comma at the end", () => {
    const item = `  { source: ${FORTH}, target: ${ASR} }`;
    const back = `  { source: ${ASR}, target: ${FORTH} }`;
    expect(withMapping(`networkMappings: [\n${item} # one way\n]\n`)).toBe(
      `networkMappings: [\n${item}, # one way\n${back}\n]\n`,
    );
    expect(withMapping(`networkMappings: [\n${item}, # one way\n]\n`)).toBe(
      `networkMappings: [\n${item}, # one way\n${back},\n]\n`,
    );
    expect(withMapping(`networkMappings: [\n${item}]\n`)).toBe(`networkMappings: [\n${item},\n${back}]\n`);
  });
});

describe("JSON", () => {
  const path = "/inventory/one.dr.json";

  it("may be minified", () => {
    const pair = (a: string, b: string) => `{"source":${a},"target":${b}}`;
    const web = '{"region":"uksouth","network":"web"}';
    const asr = '{"region":"ukwest","network":"web-asr"}';
    expect(withMapping(`{"networkMappings":[${pair(web, asr)}],"vaults":[]}`, path)).toBe(
      `{"networkMappings":[${pair(web, asr)},${pair(asr, web)}],"vaults":[]}`,
    );
  });

  it.each([2, "\t"])("may be spread over lines, indented with %j", (indent) => {
    const text = JSON.stringify(
      { networkMappings: [{ source: BACK.target, target: BACK.source }], vaults: [] },
      null,
      indent,
    );
    expect(withMapping(text, path)).toBe(
      JSON.stringify(
        { networkMappings: [{ source: BACK.target, target: BACK.source }, BACK], vaults: [] },
        null,
        indent,
      ),
    );
  });

  it("may have its ends in one line each", () => {
    const web = '{ "region": "uksouth", "network": "web" }';
    const asr = '{ "region": "ukwest", "network": "web-asr" }';
    const item = (a: string, b: string) => `    {\n      "source": ${a},\n      "target": ${b}\n    }`;
    expect(withMapping(`{\n  "networkMappings": [\n${item(web, asr)}\n  ]\n}\n`, path)).toBe(
      `{\n  "networkMappings": [\n${item(web, asr)},\n${item(asr, web)}\n  ]\n}\n`,
    );
  });
});

describe("is left to a person", () => {
  it.each([
    ["an anchor", `networkMappings:\n  - &m\n    source: ${FORTH}\n    target: ${ASR}\n`],
    [
      "a merge key",
      `networkMappings:\n  - &m { source: ${FORTH}, target: ${ASR} }\n  - { <<: *m, target: { network: x } }\n`,
    ],
    [
      "a comment before the item",
      `networkMappings:\n  - # the shop,\n    source: ${FORTH}\n    target: ${ASR}\n`,
    ],
    [
      "a comment before an item in braces, which ends as a list in brackets would",
      `networkMappings:\n  - # the shop,\n    { source: ${FORTH}, target: ${ASR} }\n`,
    ],
    [
      "a text in several lines",
      "networkMappings:\n  - source: { network: a }\n    target:\n      network: |\n        b\n",
    ],
  ])("%s", (_what, text) => {
    expect(withMapping(text)).toBeUndefined();
  });

  it("broken text", () => {
    const text = `networkMappings:\n  - source: ${FORTH}\n    target: ${ASR}\n    more: [\n`;
    const path = "/inventory/one.dr.yaml";
    const [file] = readInventory([path], [{ path, text }]).files;
    const start = text.indexOf("source");
    expect(
      insertItemAfter(file!.document, { start, end: text.indexOf(ASR) + ASR.length }, BACK),
    ).toBeUndefined();
  });
});
