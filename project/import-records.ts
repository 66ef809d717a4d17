/** The file beside an inventory in which stands what was last imported into it. */
export const IMPORT_RECORDS = "imports.drlint.json";
