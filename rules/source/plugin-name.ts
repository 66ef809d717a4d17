/** The name under which ESLint knows the plugin: rules are `drlint/guest-storage/encrypted-disk` there. */
export const PLUGIN_NAME = "drlint";
