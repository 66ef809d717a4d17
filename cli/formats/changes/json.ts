import type { ChangesReport } from "../../../answers/changes/changes.ts";
import type { ReportedChange } from "../../../answers/changes/reported-changes.ts";
import { jsonList, jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** One object with everything, each change on a line of its own. `unreadable` are files that leave nothing to compare. */
export const json: Format<ChangesReport> = function* ({
  base,
  unprotected,
  totals,
  unreadable,
  inventories,
}) {
  yield `{"base":${jsonText(base)},\n"unprotected":${unprotected},\n"totals":${jsonText(totals)},\n`;
  yield `"unreadable":${jsonText(unreadable.map(({ place, message }) => ({ ...place, message })))},\n"inventories":`;
  yield* jsonList(inventories, function* ({ folder, changes }) {
    yield `{"folder":${jsonText(folder)},"changes":`;
    yield* jsonList(changes, (change) => [jsonText(changeAsJson(change))]);
    yield "}";
  });
  yield "}\n";
};

function changeAsJson(change: ReportedChange): unknown {
  const {
    kind,
    entity,
    name,
    object,
    what,
    path,
    before,
    now,
    unread,
    verdict,
    findings,
    affects,
    undecided,
    missing,
    harmless,
    isGone,
    place,
  } = change;
  return {
    kind,
    verdict,
    entity,
    name: name ?? null,
    object,
    what,
    path,
    before: before ?? null,
    now: now ?? null,
    ...(unread ? { unread } : {}),
    findings: findings.map(({ rule, severity, isSilenced, rows, message }) => ({
      rule,
      severity,
      silenced: isSilenced,
      rows,
      message,
    })),
    affects: affects ?? null,
    undecided,
    missing,
    harmless: harmless ?? null,
    gone: isGone,
    ...place,
  };
}
