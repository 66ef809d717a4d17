/** Stands at the top of pages that are generated as a whole. */
export const BANNER = "<!-- Made by `npm run generate`. Changes here are lost. -->";
