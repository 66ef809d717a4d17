import type { RowId } from "./list.ts";
import type { Matrix } from "./matrix.ts";
import type { SourceDocument } from "./types.ts";

/** Short names of rows, which `drlint explain` understands: `guest-storage/encrypted-disk`. */
export class ShortRows {
  readonly #names = new Map<RowId, string>();

  constructor(matrix: Matrix) {
    const ids = matrix.ids();
    const wanted = ids.map((id) => shortened(id, matrix.documents[matrix.row(id).document]));
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

function shortened(id: RowId, { id: document, shortName }: SourceDocument): string {
  const name = id.slice(document.length + 1);
  return shortName === "" ? name : `${shortName}/${name}`;
}
