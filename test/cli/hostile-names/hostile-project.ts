import { readdirSync, readFileSync } from "node:fs";
import { parseDocument, stringify } from "yaml";
import { project } from "../../lint/project.ts";

/** Names that a pull request could bring. Each is a command where it stands in a log as it is. */
export const HOSTILE: readonly string[] = [
  "##vso[task.setvariable variable=A]x",
  "::error file=x.js::pwned",
  "##[error]pwned",
  "##vso without a bracket",
  "long enough to fill up the first line ::error file=x.js::pwned",
  "a ##vso[task.complete result=Succeeded;]done",
  "\t::warning::tab",
  "line\n::error::feed",
  "line\r::error::return",
  "##v\u200dso[task.setvariable variable=B]joiner",
  "\u200d::error::joiner",
  "#\ufe0f##[add-mask]x",
  "\u001b[31m::error::red",
  ":",
  "::",
  "::stop-commands::token",
  "\u00a0::error::no-break space",
  "\u3000 ::set-output name=a::b",
  "=cmd|' /C calc'!A0 ; =1+1",
  "\u202e::error::turned",
];

const EXAMPLE = new URL("../../../examples/broken/", import.meta.url);

/**
 * The broken example with hostile names in place of its own, wherever they stand: as names, as references, and one in
 * seven misspelt, so that suggestions hold names, too. Files have hostile names, as far as a file can.
 */
function hostileProject(): Record<string, string> {
  const files = readdirSync(EXAMPLE).filter((file) => file.endsWith(".dr.yaml"));
  const documents = files
    .map((file) => parseDocument(readFileSync(new URL(file, EXAMPLE), "utf8"), { merge: true }))
    // One of them cannot be read.
    .filter(({ errors }) => errors.length === 0)
    .map((document) => document.toJS() as object);
  const names = new Map<string, string>();
  for (const document of documents) {
    walk(document, (key, value) => {
      if (key === "name" && !names.has(value)) names.set(value, hostileName(names.size));
    });
  }
  let count = 0;
  const renamed = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((each) => renamed(each, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, name)]));
    if (typeof value !== "string") return value;
    const hostile = names.get(value);
    count++;
    if (hostile === undefined)
      return key === "state" || key === "vhdFormat" ? withHostile(value, count) : value;
    return key !== "name" && count % 7 === 0 ? `${hostile}x` : hostile;
  };
  return Object.fromEntries(
    documents.map((document, index) => [
      fileNameOf(index),
      stringify(
        { ...(renamed(document) as object), [HOSTILE[index]!]: 1 },
        { lineWidth: 0, aliasDuplicateObjects: false },
      ),
    ]),
  );
}

/** The folder of its inventory, which is hostile itself. */
export const FOLDER = "::error::folder ##vso[task.setvariable variable=F]";

/** A project of two folders with hostile names, one of them hostile itself, and what it was before. */
export function hostileFolder(): string {
  const files = hostileProject();
  return project({
    ".drlintrc.yaml": "root: true\nextends: drlint:all\n",
    ...Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) => [
        [`${FOLDER}/${name}`, text],
        [`before/${FOLDER}/${name}`, text.replaceAll("127GB", "64GB").replaceAll("static", "dhcp")],
      ]),
    ),
  });
}

/** A value that is none, now and then. */
function withHostile(value: string, count: number): string {
  return count % 11 === 0 ? HOSTILE[count % HOSTILE.length]! : value;
}

/** No slash is in it. */
function fileNameOf(index: number): string {
  return `${HOSTILE[index]!.replaceAll("/", "")}.dr.yaml`;
}

function walk(value: unknown, visit: (key: string, value: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (typeof each === "string") visit(key, each);
    else walk(each, visit);
  }
}

/** The first ones as they are, the others with a number, so that each is another name. */
function hostileName(index: number): string {
  const name = HOSTILE[index % HOSTILE.length]!;
  return index < HOSTILE.length ? name : `${name} ${index}`;
}
