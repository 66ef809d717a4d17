import { isOwnRule } from "./index.ts";
import { languageWith } from "./source/language.ts";

/** ESLint's language of inventories, whose directives name drlint's own rules without the plugin. */
export const inventoryLanguage = languageWith(isOwnRule);
