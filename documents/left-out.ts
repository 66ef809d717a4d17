import type { DocumentId } from "./list.ts";
import type { Matrix } from "./matrix.ts";
import type { LeftOutStatement, SourceDocument } from "./types.ts";

/** A statement of a document that no rule decides, with the place where it stands. */
export interface PlacedStatement extends LeftOutStatement {
  /** `document/section/name`, or `document/name`: named as rows are, and never the id of one. */
  readonly id: string;
  readonly document: DocumentId;
  /** The section's name in the id. Documents without sections have none. */
  readonly section: string | undefined;
}

/** The statements of all documents that no rule decides, in the order of the documents. */
export function leftOutStatements({ documents }: Pick<Matrix, "documents">): readonly PlacedStatement[] {
  return Object.values<SourceDocument>(documents).flatMap(({ id: document, leftOut = {} }) =>
    Object.entries(leftOut).map(([id, statement]) => {
      const parts = id.split("/");
      const section = parts.length === 3 ? parts[1] : undefined;
      return { ...statement, id, document: document as DocumentId, section };
    }),
  );
}
