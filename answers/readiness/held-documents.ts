import type { DocumentId, Matrix } from "../../documents/index.ts";
import type { Protection, Scenario } from "../../inventory/protection/protection.ts";
import { rules } from "../../rules/index.ts";

/** Which documents machines are held against: those with rows that speak of them, and whose rules are on. */
export class HeldDocuments {
  readonly #matrix: Matrix;
  readonly #isOn: (rule: string) => boolean;
  readonly #byScenarios = new Map<string, readonly DocumentId[]>();

  /** @param isOn whether a rule is on */
  constructor(matrix: Matrix, isOn: (rule: string) => boolean) {
    this.#matrix = matrix;
    this.#isOn = isOn;
  }

  /** The documents for one machine, in their order. */
  against({ possibleScenarios }: Protection): readonly DocumentId[] {
    const key = possibleScenarios.join();
    let documents = this.#byScenarios.get(key);
    if (!documents) {
      documents = this.#find(possibleScenarios);
      this.#byScenarios.set(key, documents);
    }
    return documents;
  }

  /** Whether there is a support matrix among them, which speaks of all that a machine is made of. */
  hasMatrix(documents: readonly DocumentId[]): boolean {
    return documents.some((id) => this.#matrix.documents[id].isSupportMatrix);
  }

  #find(scenarios: readonly Scenario[]): readonly DocumentId[] {
    const held = new Set<DocumentId>();
    for (const { name, meta } of Object.values(rules)) {
      if (!this.#isOn(name)) continue;
      for (const id of meta.docs.rows) {
        const { document, kind, binds } = this.#matrix.row(id);
        // What a change breaks is another question.
        if (kind !== "change" && binds.some((scenario) => scenarios.includes(scenario))) held.add(document);
      }
    }
    return (Object.keys(this.#matrix.documents) as DocumentId[]).filter((id) => held.has(id));
  }
}
