import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { editOfFile } from "../edits/workspace-edits.ts";
import { disableInJsonFile, disableInObject } from "./disable-in-json.ts";
import { disableInFile, disableNextLine } from "./disable-in-yaml.ts";
import type { RuleFinding } from "./findings.ts";

/**
 * What stands behind a directive until a person writes the reason: editors show such a word in their lists of what is to
 * be done. Snippets would be better, but few clients take them in edits.
 */
const REASON = "TODO: say why";

/** Silences the finding's rule: at that place, or in the whole file. In JSON a directive holds for an object. */
export function disablingOf(file: InventoryFile, finding: RuleFinding): CodeAction[] {
  const { document } = file;
  const { message, diagnostics, start } = finding;
  const { ruleId } = message;
  const place = document.isJson
    ? disableInObject(file, start, ruleId, REASON)
    : disableNextLine(document, message.line, ruleId, REASON);
  const whole = document.isJson
    ? disableInJsonFile(document, ruleId, REASON)
    : disableInFile(document, ruleId, REASON);
  const action = (where: string, edits: readonly TextEdit[] | undefined): CodeAction[] =>
    edits
      ? [
          {
            title: `Disable ${ruleId} for this ${where}`,
            kind: CodeActionKind.QuickFix,
            diagnostics,
            edit: editOfFile(document, edits),
          },
        ]
      : [];
  return [...action(document.isJson ? "object" : "line", place), ...action("file", whole)];
}
