import { type Location, type Position, RequestType, RequestType0 } from "vscode-languageserver";
import type { FailoverKind } from "../../forecast/types.ts";

/** Text for a person. */
export interface Page {
  readonly title: string;
  /** Text, Markdown, or a whole page of HTML. */
  readonly text: string;
}

/** The readiness of a machine of a file's inventory, or of all machines of the file. Markdown where the editor shows that. */
export const readinessRequest = new RequestType<
  { readonly uri: string; readonly machine?: string },
  Page | null,
  void
>("drlint/readiness");

/** The readiness of a file's inventory. A page of HTML with a policy of its own, which loads nothing. */
export const readinessPageRequest = new RequestType<{ readonly uri: string }, Page | null, void>(
  "drlint/readinessPage",
);

/** The forecast of a file's inventory. A page of HTML with a policy of its own, which loads nothing. */
export const forecastRequest = new RequestType<
  { readonly uri: string; readonly kind: FailoverKind },
  Page | null,
  void
>("drlint/forecast");

/** Where the machines stand that come up by the network mapping at a place. */
export const machinesRequest = new RequestType<
  { readonly uri: string; readonly position: Position },
  readonly Location[] | null,
  void
>("drlint/machines");

/** A rule, for a list to choose from. */
export interface ListedRule {
  readonly name: string;
  readonly description: string;
}

/** All rules of drlint. */
export const rulesRequest = new RequestType0<readonly ListedRule[], void>("drlint/rules");

/** What a rule is about, and by which rows. Markdown where the editor shows that. */
export const explainRequest = new RequestType<{ readonly rule: string }, Page | null, void>("drlint/explain");
