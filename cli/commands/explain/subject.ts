import type { Row } from "../../../documents/index.ts";
import { ShortRows } from "../../../documents/short-rows.ts";
import { meantProperties } from "../../../inventory/nodes/unknown-property.ts";
import { didYouMeanPath } from "../../../inventory/text/nearest-path.ts";
import { UsageError } from "../../../project/usage-error.ts";
import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";
import { entityInWords } from "../../../schemas/kind-in-words.ts";
import type { RuleBook } from "../../services.ts";

import { entityNamed, factsNamed, type NamedFact } from "./fact-named.ts";

/** What is to be explained. */
export type Subject =
  | { readonly kind: "rule"; readonly rule: InventoryRule }
  | { readonly kind: "row"; readonly row: Row }
  | ({ readonly kind: "fact" } & NamedFact)
  | { readonly kind: "entity"; readonly entity: EntityName };

/**
 * Finds what a name means. A fact is `Disk.size`, a kind of object `Disk`. A rule or a row goes by its whole name, else by the
 * end of it, else by a part of it; a rule stands for a row of the same name that it decides. What is none of these may be a
 * property without its object, or a kind of object in other letter case.
 *
 * @throws UsageError where the name means nothing, or several things
 */
export function findSubject(written: string, book: RuleBook): Subject {
  const exact = entityNamed(written, true);
  if (exact) return { kind: "entity", entity: exact };
  if (written.includes(".")) return factSubject(written);
  const ruleNames = Object.keys(book.rules);
  const rowIds = book.matrix.ids();
  const name = written.toLowerCase();
  const shortRows = new ShortRows(book.matrix);
  const idOfShort = rowIds.find((id) => shortRows.of(id).toLowerCase() === name);
  for (const matches of [
    (candidate: string) => candidate === name,
    // The short names of rows: 'prerequisites/network' of 'vmm-to-azure-prerequisites/network'.
    (candidate: string) => name.includes("/") && candidate === idOfShort,
    (candidate: string) => candidate.endsWith(`/${name}`),
    (candidate: string) => name.includes("/") && candidate.endsWith(`-${name}`),
    (candidate: string) => name !== "" && candidate.includes(name),
  ]) {
    const rules = ruleNames.filter((rule) => matches(rule.toLowerCase()));
    const explained = new Set<string>(rules.flatMap((rule) => book.rules[rule]!.meta!.docs!.rows));
    const rows = rowIds.filter(
      (id) => matches(id) && !(explained.has(id) && rules.some((rule) => `/${id}`.endsWith(`/${rule}`))),
    );
    const [found, ...others] = [...rules, ...rows];
    if (found === undefined) continue;
    if (others.length > 0) throw ambiguous(written, [found, ...others]);
    return subjectOf(found, book);
  }
  const entity = entityNamed(written, false);
  if (entity) return { kind: "entity", entity };
  const facts = factsNamed(written);
  if (facts.length === 1) return { kind: "fact", ...facts[0]! };
  if (facts.length > 1)
    throw ambiguous(
      written,
      facts.map((fact) => `${fact.entity}.${fact.property}`),
    );
  throw new UsageError(
    `Nothing is called '${written}'.${didYouMeanPath(written, [...ruleNames, ...rowIds])} 'drlint rules' lists the rules.`,
  );
}

/** @throws UsageError where an object has no such property, or is none */
function factSubject(written: string): Subject {
  const [fact] = factsNamed(written);
  if (fact) return { kind: "fact", ...fact };
  const dot = written.indexOf(".");
  const owner = entityNamed(written.slice(0, dot), false);
  if (!owner) throw new UsageError(`No fact is called '${written}'.`);
  const meant = (meantProperties(owner, written.slice(dot + 1)) ?? []).filter((way) => !way.includes("."));
  const hint =
    meant.length > 0 ? ` Did you mean ${meant.map((each) => `'${owner}.${each}'`).join(" or ")}?` : "";
  throw new UsageError(
    `No fact is called '${written}'.${hint} 'drlint explain ${owner}' lists the facts of ${entityInWords(owner)}.`,
  );
}

function subjectOf(name: string, { rules, matrix }: RuleBook): Subject {
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return rule ? { kind: "rule", rule } : { kind: "row", row: matrix.find(name)! };
}

function ambiguous(written: string, names: readonly string[]): UsageError {
  const shown = names.slice(0, 4).map((name) => `'${name}'`);
  const more = names.length > shown.length ? `, and ${names.length - shown.length} more` : "";
  return new UsageError(`'${written}' can mean ${names.length} things: ${shown.join(", ")}${more}.`);
}
