import type { DocumentId, Matrix, RowId } from "../rules/matrix/index.ts";

/** What stands for a document in the short name of a row. That of the support matrix needs no mention. */
const SHORT: Readonly<Record<DocumentId, string>> = {
  "hyperv-to-azure": "",
  "vmm-to-azure-prerequisites": "prerequisites/",
  "vmm-to-vmm-network-mapping": "network-mapping/",
  "azure-to-azure-network-mapping": "network-mapping/",
};

/** Short names of rows, which `drlint explain` understands: `guest-storage/encrypted-disk`. */
export class ShortRows {
  readonly #names = new Map<RowId, string>();

  constructor(matrix: Matrix) {
    const ids = matrix.ids();
    const wanted = ids.map((id) => shortened(id, matrix.row(id).document));
    const counts = new Map<string, number>();
    for (const name of wanted) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [index, id] of ids.entries()) {
      const name = wanted[index]!;
      this.#names.set(id, counts.get(name) === 1 ? name : id);
    }
  }

  of(row: RowId): string {
    return this.#names.get(row)!;
  }
}

function shortened(id: RowId, document: DocumentId): string {
  return SHORT[document] + id.slice(document.length + 1);
}
