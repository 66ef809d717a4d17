import type { Matrix, RowId } from "../../documents/index.ts";
import { limitInWords } from "../../documents/limit-words.ts";
import type { Limit } from "../../documents/types.ts";
import type { Finding } from "./finding.ts";
import { isStricter, stricterOf } from "./limit-options.ts";

/** A limit that an option makes stricter than the document has it. */
export interface OwnLimit {
  readonly name: string;
  /** In the document's unit. */
  readonly value: Limit["value"];
  readonly inDocument: Limit;
}

/** The limits of rows that the options of a rule make stricter. */
export function ownLimits(rows: readonly RowId[], options: unknown, matrix: Matrix): OwnLimit[] {
  return Object.entries((options ?? {}) as object).flatMap(([name, option]) =>
    rows.flatMap((id) => {
      const limit = (matrix.row(id).limits as Readonly<Record<string, Limit>>)[name];
      if (!limit || !isStricter(name, option, limit)) return [];
      return [{ name, value: stricterOf(name, option, limit), inDocument: limit }];
    }),
  );
}

/** The options without those limits: what the documents ask for. */
export function withoutOwnLimits<Options>(options: Options, own: readonly OwnLimit[]): Options {
  const names = new Set(own.map(({ name }) => name));
  const others = Object.entries(options as object).filter(([name]) => !names.has(name));
  return Object.fromEntries(others) as Options;
}

/** The finding with a word, behind each such limit that it tells, on whose limit that is. */
export function tellingOwnLimits<MessageId extends string>(
  finding: Finding<MessageId>,
  own: readonly OwnLimit[],
): Finding<MessageId> {
  const data = Object.entries(finding.data ?? {}).map(([key, told]) => {
    const limit = own.find(
      ({ value, inDocument: { unit } }) => told === value || told === limitInWords({ value, unit }),
    );
    if (!limit) return [key, told];
    const inDocument = told === limit.value ? limit.inDocument.value : limitInWords(limit.inDocument);
    return [key, `${told} (as configured; ${inDocument} in the document)`];
  });
  return { ...finding, data: Object.fromEntries(data) };
}
