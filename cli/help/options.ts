import type { Option, Options } from "../arguments/option.ts";
import { placeholderOf } from "../arguments/parse.ts";
import { definitions } from "./layout.ts";

const LONGEST_OPTION = 30;

/** The options of a command for its help. */
export function optionsHelp(options: Options): string {
  return definitions(
    "Options",
    Object.entries(options).map(([name, option]) => [term(name, option), option.description]),
    LONGEST_OPTION,
  );
}

function term(name: string, option: Option): string {
  const short = option.short === undefined ? "    " : `-${option.short}, `;
  const long = option.kind === "flag" && option.negatable ? `--[no-]${name}` : `--${name}`;
  return `${short}${long} ${placeholderOf(option)}`.trimEnd();
}
