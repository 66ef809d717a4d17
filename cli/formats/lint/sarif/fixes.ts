import type { Fix } from "sarif";
import { remembered } from "../../../../inventory/remembered.ts";
import { Lines } from "../../../../inventory/text/lines.ts";
import type { FileResult, FixEdit, LintMessage } from "../../../../lint/result.ts";
import { artifactOf } from "./locations.ts";

/** What puts a finding right: the fix first, then what somebody may choose from. */
export function fixesOf(file: FileResult, { fix, suggestions = [] }: LintMessage, root: string): Fix[] {
  if (file.source === undefined || (!fix && suggestions.length === 0)) return [];
  // A file has many findings.
  const lines = remembered(file, linesOf);
  const edits = [...(fix ? [{ desc: "Put it right.", fix }] : []), ...suggestions];
  return edits.map(({ desc, fix: edit }) => ({
    description: { text: desc },
    artifactChanges: [
      {
        artifactLocation: artifactOf(file.filePath, root),
        replacements: [{ deletedRegion: regionOf(edit, lines), insertedContent: { text: edit.text } }],
      },
    ],
  }));
}

function linesOf({ source = "" }: FileResult): Lines {
  return new Lines(source);
}

function regionOf({ range: [start, end] }: FixEdit, lines: Lines) {
  const from = lines.place(start);
  const to = lines.place(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
