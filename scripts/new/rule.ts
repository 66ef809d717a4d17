import { matrix, type Row, verdictFor } from "../../documents/index.ts";
import { ShortRows } from "../../documents/short-rows.ts";
import { schemaFile } from "../generate/files.ts";
import { type Definitions, readSchema } from "../generate/schema.ts";
import { Changes } from "./changes.ts";
import { partsOfName } from "./names.ts";
import { Refusal } from "./refusal.ts";
import type { RuleDraft } from "./rule/draft.ts";
import { pageText } from "./rule/page-text.ts";
import { ruleText } from "./rule/rule-text.ts";
import { testText } from "./rule/test-text.ts";

/** What a rule is about, where its name does not say. */
export interface RuleParts {
  /** The id of the row that it decides. Left out: the row of the rule's name. */
  readonly row?: string | undefined;
  /** The fact that decides it, `Entity.property`. Left out: one of a machine, for the shape of the files. */
  readonly fact?: string | undefined;
}

/** What makes a new rule: the rule, its test and its page. */
export function newRule(name: string, { row, fact }: RuleParts): Changes {
  partsOfName(name, "name of a rule, SECTION/NAME", [2]);
  if (matrix.find(name) !== undefined) {
    throw new Refusal(`'${name}' is the id of a row: 'drlint explain' could not tell the two apart.`);
  }
  const draft = draftOf(name, rowOf(name, row), fact ?? "VirtualMachine.secureBoot");
  const changes = new Changes();
  changes.create(`rules/${name}.ts`, ruleText(draft));
  changes.create(`test/rules/${name}.test.ts`, testText(draft));
  changes.create(`docs/rules/${name}.md`, pageText(draft));
  return changes;
}

function rowOf(name: string, id: string | undefined): Row {
  const short = new ShortRows(matrix);
  const found =
    id === undefined
      ? matrix.ids().filter((each) => short.of(each) === name || each.endsWith(`/${name}`))
      : [id];
  const row = found.length === 1 ? matrix.find(found[0]!) : undefined;
  if (row === undefined) {
    const wrong = id === undefined ? `No row has the name of '${name}'` : `There is no row '${id}'`;
    throw new Refusal(`${wrong}. Say which one the rule decides: --row DOCUMENT/SECTION/NAME.`);
  }
  if (row.kind !== "static") {
    throw new Refusal(
      `${row.id} is a row on a ${row.kind}: copy a rule of rules/${row.kind}/, which none of this fits.`,
    );
  }
  const verdicts = row.binds.map((scenario) => verdictFor(row, scenario));
  if (row.level === "error" && verdicts.every((verdict) => verdict === "yes")) {
    throw new Refusal(
      `${row.id} supports its thing: it belongs in a rule of supported features, as its neighbours do.`,
    );
  }
  return row;
}

function draftOf(name: string, row: Row, fact: string): RuleDraft {
  const { entities }: Definitions = readSchema(schemaFile);
  const [entity = "", property = ""] = fact.split(".");
  const properties = entities[entity]?.properties;
  const schema = properties?.[property];
  if (properties === undefined || schema === undefined) {
    throw new Refusal(`The schema has no fact '${fact}'. 'npm run new -- fact ${fact}' makes it.`);
  }
  const refused = row.binds.some((scenario) => ["no", "not-applicable"].includes(verdictFor(row, scenario)!));
  return {
    name,
    row,
    entity,
    property,
    isYesOrNo: schema.type === "boolean",
    example: JSON.stringify(schema.type === "boolean" ? true : schema.examples![0]),
    hasName: properties.name !== undefined,
    isFeature: refused,
  };
}
