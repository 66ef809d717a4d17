import type { Located, Place } from "../../schemas/located.ts";

/** A name that a list declares, such as a host group of a VMM server: an object that has nothing but its name. */
export class DeclaredName implements Located {
  readonly nodeType: string;
  readonly name: string;
  readonly parent: Located;
  /** The list of the parent that declares it, and which item of that it is. */
  readonly property: string;
  readonly index: number;

  constructor(
    kind: string,
    name: string,
    { parent, property, index }: Pick<DeclaredName, "parent" | "property" | "index">,
  ) {
    this.nodeType = kind;
    this.name = name;
    this.parent = parent;
    this.property = property;
    this.index = index;
  }

  fact(property: string): unknown {
    return property === "name" ? this.name : undefined;
  }

  at(): Place {
    return this.parent.at(this.property, this.index);
  }

  atKey(): Place {
    return this.at();
  }
}
