/** A browser has no modules to find by their names. */
export function resolveModule(specifier: string): string {
  throw new Error(`There is no module '${specifier}' in a browser.`);
}
