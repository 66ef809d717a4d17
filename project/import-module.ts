/**
 * Loads a module that is not part of drlint's own files: code of its user's, or the language server. In one place, since
 * the built command line is no module and is handed this by what starts it (cli/start/program.ts).
 *
 * @param address a file's URL
 * @throws whatever the module throws, and where there is none
 */
export async function importModule(address: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(/* @vite-ignore */ address)) as Readonly<Record<string, unknown>>;
}
