import type { ChangeFinding } from "../../../../answers/changes/change-findings.ts";
import type { ChangesReport, InventoryChanges } from "../../../../answers/changes/changes.ts";
import type { ReportedChange } from "../../../../answers/changes/reported-changes.ts";
import { changeVerdicts, verdictOn } from "../../../../answers/changes/verdict.ts";
import { type Services, services } from "../../../../cli/services.ts";
import type { LintOptions } from "../../../../project/options.ts";

const FILE = "/work/dr/machines.dr.yaml";

/** What a rule says of a change. */
export function finding(given: Partial<ChangeFinding> = {}): ChangeFinding {
  return {
    rule: "change/disk-resized",
    severity: "error",
    isSilenced: false,
    rows: ["hyperv-to-azure/management/resize-disk"],
    message: "Disk 'os' had 100 GB and has 200 GB. Do not.",
    ...given,
  };
}

const HARMLESS = { source: "model", why: "It is a name." } as const;

/** A change, harmless unless something is said of it. */
export function change(given: Partial<ReportedChange> = {}): ReportedChange {
  const { findings = [], affects, undecided = [], kind = "changed" } = given;
  const isSaid =
    findings.length > 0 || affects !== undefined || undecided.length > 0 || kind === "unreadable";
  const harmless = "harmless" in given ? given.harmless : isSaid ? undefined : HARMLESS;
  return {
    kind,
    object: "virtual machine 'SQL01'",
    entity: "VirtualMachine",
    name: "SQL01",
    what: "size of disk 'os'",
    path: [{ property: "disks", part: "os" }, { property: "size" }],
    before: "100 GB",
    now: "200 GB",
    unread: undefined,
    verdict: verdictOn({ kind, findings, affects, undecided, harmless }),
    affects,
    findings,
    undecided,
    missing: [],
    harmless,
    isGone: false,
    place: { file: FILE, line: 4, column: 31 },
    ...given,
  };
}

/** A machine that came, or went. */
export function machine(
  kind: "added" | "removed" | "unrecorded",
  given: Partial<ReportedChange> = {},
): ReportedChange {
  const summary = "host hv-01";
  const [before, now] = kind === "added" ? [undefined, summary] : [summary, undefined];
  return change({ kind, what: "", path: [], before, now, isGone: kind !== "added", ...given });
}

/** The report of some changes in the folder /work/dr. */
export function changesReport(
  changes: readonly ReportedChange[],
  more: Partial<ChangesReport> = {},
): ChangesReport {
  return reportOf([{ folder: "/work/dr", changes }], more);
}

/** The report of some inventories. */
export function reportOf(
  inventories: readonly InventoryChanges[],
  more: Partial<ChangesReport> = {},
): ChangesReport {
  const all = inventories.flatMap(({ changes }) => changes);
  const count = (verdict: string) => all.filter((each) => each.verdict === verdict).length;
  return {
    base: "main",
    inventories,
    unprotected: 0,
    totals: Object.fromEntries(
      changeVerdicts.map((verdict) => [verdict, count(verdict)]),
    ) as ChangesReport["totals"],
    failures: [],
    unreadable: [],
    notices: [],
    ...more,
  };
}

/** Services whose changes are those of a report, and that note what they were asked for. */
export function changesGiving(given: ChangesReport): Services & { readonly asked: LintOptions[] } {
  const asked: LintOptions[] = [];
  return {
    ...services,
    asked,
    async changes(options) {
      asked.push(options);
      return given;
    },
  };
}
