/** How deep the values of an inventory may be nested. The schema needs 8 levels. */
export const maximumNesting = 64;

/** What to say of a text that is nested deeper. */
export const nestingMessage = `The text is nested deeper than ${maximumNesting} levels, which no inventory needs. Look for brackets or indentation that went wrong.`;
