import type { Limit, Matrix, RowId } from "../../documents/index.ts";
import { stricterOf } from "./limit-options.ts";

/** The limits that a check has asked for, as the matrix and the options of its rule give them. */
export class KnownLimits {
  readonly #matrix: Matrix;
  readonly #options: Readonly<Record<string, unknown>> | undefined;
  // A check asks for a few limits, at every object.
  readonly #known: { readonly row: RowId; readonly name: string; readonly value: unknown }[] = [];

  constructor(matrix: Matrix, options: unknown) {
    this.#matrix = matrix;
    this.#options = options as Readonly<Record<string, unknown>> | undefined;
  }

  /** The value of a limit of a row, in its unit; stricter where the options say so. */
  of(row: RowId, name: string): unknown {
    const known = this.#known;
    for (let index = 0; index < known.length; index++)
      if (known[index]!.name === name && known[index]!.row === row) return known[index]!.value;
    const limit = (this.#matrix.row(row).limits as Readonly<Record<string, Limit>>)[name]!;
    const option = this.#options?.[name];
    const value = option === undefined ? limit.value : stricterOf(name, option, limit);
    known.push({ row, name, value });
    return value;
  }
}
