import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import { propertyShape } from "../../schemas/shape.ts";
import type { Inventory } from "../inventory.ts";
import type { InventoryFile } from "../inventory-file.ts";
import { valuesOf } from "../text/stretches.ts";

/** An earlier file of which something could not be read. */
export interface Loss {
  readonly file: InventoryFile;
  /** What is wrong with it, a sentence. */
  readonly message: string;
  /** Where in the file as it stood, from 1. */
  readonly line: number;
}

/** What could not be read of an earlier state. */
export interface Losses {
  /** One a file, its first problem. */
  readonly files: readonly Loss[];
  /** The objects at the top of a file whose own text is broken: what was read of them may lack something. */
  readonly doubtful: ReadonlySet<Located>;
}

/** Finds what could not be read of an earlier state: broken text, and objects that lack what they must have. */
export function lossesOf({ files }: Inventory): Losses {
  const losses: Loss[] = [];
  const doubtful = new Set<Located>();
  for (const file of files) {
    const [problem] = file.document.problems();
    if (problem) {
      losses.push({ file, message: problem.message, line: file.document.place(problem.start).line });
      for (const object of brokenObjects(file)) doubtful.add(object);
    } else if (lacksObjects(file)) {
      const { message, place } = file.schemaProblems[0]!;
      losses.push({ file, message, line: file.document.place(place().start).line });
    }
  }
  return { files: losses, doubtful };
}

/** Whether no object at all stands in an inventory. */
export function saysNothing({ files }: Inventory): boolean {
  return files.every(({ root }) =>
    Object.values(root)
      .flat()
      .every((each) => typeof each !== "object" || each === null),
  );
}

function* brokenObjects({ document, root }: InventoryFile): Generator<Located> {
  const broken = document.stretches.filter((stretch) => stretch.isBroken);
  if (broken.length === 0) return;
  for (const { name } of document.sections) {
    const objects = root.fact(name);
    if (!Array.isArray(objects) || !propertyShape(shapes.Inventory, name)?.entity) continue;
    for (const object of objects as Located[]) {
      const { start } = object.at();
      if (broken.some((stretch) => stretch.start <= start && start < stretch.end)) yield object;
    }
  }
}

/** Whether a section says more objects than could be made of it. */
function lacksObjects({ document, root, schemaProblems }: InventoryFile): boolean {
  if (schemaProblems.length === 0) return false;
  return document.sections.some((section) => {
    const written = propertyShape(shapes.Inventory, section.name)?.entity ? [...valuesOf(section)].length : 0;
    const objects = root.fact(section.name);
    return written > (Array.isArray(objects) ? objects.length : 0);
  });
}
