import { type Changes, insertBefore } from "./changes.ts";
import { codeName } from "./names.ts";

/** Puts a rule into rules/index.ts. */
export function joinIndex(changes: Changes, name: string): void {
  const imported = codeName(name.replace("/", "-"));
  changes.edit("rules/index.ts", (text) => {
    const listed = insertBefore(text, /^\];?$|^\] /, `  ${imported},\n`);
    return `import ${imported} from "./${name}.ts";\n${listed}`;
  });
}
