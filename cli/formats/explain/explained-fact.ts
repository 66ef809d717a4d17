import { valueText } from "../../../inventory/edit/item-text.ts";
import { shapes } from "../../../schemas/generated/shapes.ts";
import type { EntityName } from "../../../schemas/generated/types.ts";
import { propertyShape } from "../../../schemas/shape.ts";
import { typeInWords } from "../../../schemas/type-in-words.ts";
import { type SchemaProperty, schemaFile } from "../../shipped-files.ts";

/** A value of a vocabulary. */
export interface ExplainedValue {
  readonly value: string;
  readonly meaning: string | undefined;
}

/** What there is to say of a fact. Texts are empty where there is nothing. */
export interface ExplainedFact {
  /** In its own words, else in those of the value that it refers to. */
  readonly what: string;
  /** What kind of value it is: `size`, `list: disk`. */
  readonly type: string;
  /** The values of its vocabulary, in their order. */
  readonly values: readonly ExplainedValue[];
  /** As of which day Azure has these values and no others, and where that is from. */
  readonly asOf: string;
  /** How its value is written. */
  readonly written: string;
  readonly unit: string;
  /** As they stand in an inventory: `size: 127GB`. */
  readonly examples: readonly string[];
  /** Microsoft's name for it. */
  readonly source: string;
  /** What people call it otherwise, which is answered with its name. */
  readonly synonyms: readonly string[];
}

/** What the schema says of a fact. */
export function explainedFact(entity: EntityName, property: string): ExplainedFact {
  const shape = propertyShape(shapes[entity], property)!;
  const schema = schemaFile().$defs[entity]!.properties![property]!;
  const { $ref, items, enumDescriptions = items?.enumDescriptions ?? [], examples = [] } = schema;
  const type = $ref ? schemaFile().$defs[$ref.slice("#/$defs/".length)] : undefined;
  return {
    what: whatOf(schema),
    type: typeInWords(shape),
    values: (shape.values ?? []).map((value, index) => ({
      value: String(value),
      meaning: enumDescriptions[index],
    })),
    asOf:
      shape.knownOn === undefined
        ? ""
        : `${shape.knownOn}, ${schema["x-known-from"]}. Another value may have come since: what depends on it is undecided.`,
    written: type && shape.format !== "text" && !shape.entity ? (type.description ?? "") : "",
    unit: schema["x-unit"] ?? type?.["x-unit"] ?? "",
    examples: examples.map((example) => `${property}: ${valueText(example, false)}`),
    source: schema["x-source"] ?? "",
    synonyms: Object.entries(shapes[entity].synonyms ?? {})
      .filter(([, ways]) => ways.includes(property))
      .map(([word]) => word),
  };
}

/** Where objects of a kind may stand: `disks of a virtual machine` as `VirtualMachine.disks`. */
export function placesOf(entity: EntityName): string[] {
  return shapes[entity].owners.map((owner) =>
    owner.entity === "Inventory"
      ? `${owner.property}, at the top of a file`
      : `${owner.entity}.${owner.property}`,
  );
}

/** What a property means: in its own words, else in those of the value that it refers to. */
export function whatOf({ description, $ref }: SchemaProperty): string {
  return description ?? ($ref ? (schemaFile().$defs[$ref.slice("#/$defs/".length)]?.description ?? "") : "");
}
