import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { spotAt } from "../../inventory/nodes/spot.ts";
import { toOffset } from "../protocol/positions.ts";
import type { View } from "../views/view.ts";
import { disablingOf } from "./disable.ts";
import { findingsIn, isOfRule, type RuleFinding } from "./findings.ts";
import { fixAll, fixesOfRules } from "./fix-all.ts";
import { fixesOf } from "./fixes.ts";
import { recordingOf } from "./known-finding.ts";
import { creationOf } from "./missing-object.ts";
import { nearestOf } from "./nearest-names.ts";
import { RECORD_MISSING, recordMissing } from "./record-missing.ts";
import { type CodeActionRequest, FIX_ALL, wants } from "./request.ts";
import { rulePageOf } from "./rule-page.ts";

/**
 * What can be done at a place: first what puts findings right, then what might be meant, at last what silences them. Edits
 * are for the texts of the view.
 */
export function codeActions(
  view: View,
  file: InventoryFile,
  range: Range,
  request: CodeActionRequest,
): CodeAction[] {
  const all = wants(request, FIX_ALL) ? fixAll(view, file) : undefined;
  const quick = wants(request, CodeActionKind.QuickFix) ? quickFixes(view, file, range, request) : [];
  const record = wants(request, RECORD_MISSING)
    ? recordMissing(view, file, toOffset(file.document, range.start), request)
    : [];
  return [...quick, ...record, ...(all ? [all] : [])];
}

function quickFixes(view: View, file: InventoryFile, range: Range, request: CodeActionRequest): CodeAction[] {
  const findings = findingsIn(view, file, range, request.diagnostics).filter(
    ({ diagnostics }) => !request.isUnsaved || diagnostics.length > 0,
  );
  const ofRules = findings.filter(isOfRule);
  return [
    ...findings.flatMap((finding) => fixesOf(file, finding)),
    ...fixesOfRules(view, file, findings),
    ...withoutTwins(ofRules.flatMap((finding) => guesses(view, file, finding))),
    ...withoutTwins(ofRules.flatMap((finding) => disablingOf(file, finding))),
    ...withoutTwins(ofRules.flatMap((finding) => recordingOf(view, file, finding, request))),
    ...withoutTwins(ofRules.flatMap((finding) => rulePageOf(finding))),
  ];
}

/** What a name that leads nowhere may mean, or what it is to mean. */
function guesses(view: View, file: InventoryFile, finding: RuleFinding): CodeAction[] {
  const spot = spotAt(file, finding.start);
  const { object, property, part, index } = spot;
  const resolution =
    property !== undefined && part === "value" ? view.inventory.resolve(object, property, index) : undefined;
  // A rule with suggestions of its own knows better.
  const near = finding.message.suggestions?.length
    ? []
    : nearestOf(view, file, finding, { spot, resolution });
  return [...near, ...creationOf(view, file, finding, resolution)];
}

/** Two findings of a rule at a place have the same action, for both. */
function withoutTwins(actions: readonly CodeAction[]): CodeAction[] {
  const byTitle = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = `${action.title}\n${JSON.stringify(action.edit ?? action.command)}`;
    const twin = byTitle.get(key);
    const diagnostics = [...(twin?.diagnostics ?? []), ...(action.diagnostics ?? [])];
    byTitle.set(key, { ...action, diagnostics });
  }
  return [...byTitle.values()];
}
