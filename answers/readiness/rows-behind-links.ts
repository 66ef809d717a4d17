import type { Matrix, RowId } from "../../documents/index.ts";
import type { Protection, Scenario } from "../../inventory/protection/protection.ts";
import { rules } from "../../rules/index.ts";
import { rowsGoingBy } from "../../rules/run/rows-by-facts.ts";
import type { MissingLink } from "./missing-links.ts";

const OF_HYPER_V: readonly Scenario[] = ["vmm-to-azure", "site-to-azure", "vmm-to-vmm"];

/** The rows that rules would decide at the objects behind links that are missing. Most machines lack the same links. */
export class RowsBehindLinks {
  readonly #matrix: Matrix;
  readonly #isOn: (rule: string) => boolean;
  readonly #known = new Map<string, readonly RowId[]>();

  /** @param isOn whether a rule was on; rows of the others are not waited for */
  constructor(matrix: Matrix, isOn: (rule: string) => boolean) {
    this.#matrix = matrix;
    this.#isOn = isOn;
  }

  /** The rows behind a link of a machine, for the scenarios that it may have. */
  of({ hides }: MissingLink, { possibleScenarios }: Protection): readonly RowId[] {
    const key = `${hides === "everything" ? hides : hides.join()} ${possibleScenarios.join()}`;
    let rows = this.#known.get(key);
    if (!rows) {
      rows = this.#find(hides, possibleScenarios);
      this.#known.set(key, rows);
    }
    return rows;
  }

  #find(hides: MissingLink["hides"], possibleScenarios: readonly Scenario[]): readonly RowId[] {
    const on = Object.values(rules).filter(({ name }) => this.#isOn(name));
    const rows = new Set(
      on.flatMap(({ meta: { docs } }) =>
        hides === "everything"
          ? docs.rows
          : rowsGoingBy(docs.rowsByFacts, (fact) => hides.some((kind) => fact.startsWith(`${kind}.`))),
      ),
    );
    const scenarios = possibleScenarios.length > 0 ? possibleScenarios : OF_HYPER_V;
    return [...rows].filter((row) => {
      const { binds, onTestsOnly } = this.#matrix.row(row);
      return !onTestsOnly && binds.some((scenario) => scenarios.includes(scenario));
    });
  }
}
