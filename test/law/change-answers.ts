import { dirname, join } from "node:path";
import { ChangeFindings } from "../../answers/changes/change-findings.ts";
import { type ReportedChange, reportedChanges } from "../../answers/changes/reported-changes.ts";
import { changedObjectInWords } from "../../inventory/earlier/change-in-words.ts";
import { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { protectedObjects } from "../../inventory/earlier/protected-objects.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { readInventory } from "../../inventory/read-inventory.ts";
import { InventoryLinter } from "../../lint/inventory-linter.ts";
import { Configurations } from "../../project/configuration/configurations.ts";
import type { InventoryText } from "../rules/rule-tester.ts";

/** What drlint answers to two states of an inventory. */
export interface ChangeAnswers {
  readonly changes: readonly ReportedChange[];
  /** The objects that protection involves, then or now, as they are called. */
  readonly involved: ReadonlySet<string>;
}

const FOLDER = "/inventory";
const recommended = await new Configurations({ cwd: FOLDER, allowPlugins: false }).of(
  join(FOLDER, "a.dr.yaml"),
);
const linter = new InventoryLinter({}, dirname(FOLDER));

/** Compares two states of an inventory. */
export function changesBetween(before: InventoryText, now: InventoryText): ChangeAnswers {
  const earlier = read(before);
  const inventory = read(now);
  const { run, results, failures } = linter.lint({
    folder: FOLDER,
    inventory,
    files: new Map(inventory.files.map(({ path }) => [path, recommended])),
    known: [],
    earlier: new EarlierState(earlier, inventory),
    keepsQuestions: true,
  });
  const [failure] = failures;
  if (failure) throw new Error(JSON.stringify(failure));
  const involved = [...protectedObjects(inventory), ...protectedObjects(earlier)].map(changedObjectInWords);
  return {
    changes: [...reportedChanges(run, new ChangeFindings(results, () => recommended))],
    involved: new Set(involved),
  };
}

function read(text: InventoryText): Inventory {
  const buffers = Object.entries(text).map(([name, content]) => ({
    path: join(FOLDER, name),
    text: content,
  }));
  return readInventory(buffers.map(({ path }) => path).sort(), buffers);
}
