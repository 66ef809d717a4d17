import drlint from "drlint/eslint";

export default [
  { files: ["**/*.js"], rules: { "no-unused-vars": "error", "no-undef": "error", eqeqeq: "error" } },
  drlint.configs.recommended,
];
