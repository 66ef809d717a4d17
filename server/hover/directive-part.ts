import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Span } from "../../inventory/text/tree.ts";
import { rules } from "../../rules/index.ts";
import { directivesOf, nameAround } from "../../rules/source/directives.ts";
import type { Prose } from "../words/prose.ts";

/** The rule that a directive names at an offset: what it reports, and its page. Undefined where none is named there. */
export function directivePart(
  prose: Prose,
  { document }: InventoryFile,
  offset: number,
): { readonly part: string; readonly span: Span } | undefined {
  const directive = directivesOf(document).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!directive) return undefined;
  const { text } = document;
  const span = nameAround(text, offset, directive.span);
  const name = text.slice(span.start, span.end);
  const docs = Object.hasOwn(rules, name) ? rules[name]!.meta.docs : undefined;
  if (!docs) return undefined;
  return {
    part: `${prose.bold(name)}: ${prose.text(docs.description)}. ${prose.link("Page of the rule", docs.url)}`,
    span,
  };
}
