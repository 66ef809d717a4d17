/** The key under which JSON holds comments, since it has none of its own. No fact of any object. */
export const JSON_COMMENT_KEY = "//";
