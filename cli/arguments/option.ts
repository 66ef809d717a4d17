interface OptionBase {
  /** A sentence for the help. */
  readonly description: string;
  /** One letter, for `-q`. */
  readonly short?: string;
}

/** An option that is given or not. */
export interface FlagOption extends OptionBase {
  readonly kind: "flag";
  /** Whether `--no-…` takes it back. Such a flag has a third state: not given. */
  readonly negatable?: true;
}

/** An option with one of a few values. */
export interface ChoiceOption extends OptionBase {
  readonly kind: "choice";
  readonly choices: readonly string[];
}

/** An option with one of a few values, that may be given several times. */
export interface ChoicesOption extends OptionBase {
  readonly kind: "choices";
  readonly choices: readonly string[];
}

/** An option with a whole number, 0 or more. */
export interface CountOption extends OptionBase {
  readonly kind: "count";
}

/** An option with any text as its value. */
export interface TextOption extends OptionBase {
  readonly kind: "text";
  /** What the help calls the value: `PATH`. */
  readonly placeholder: string;
}

/** An option with a value that may be left out. It stands behind a `=`, so that no path is taken for it. */
export interface OptionalTextOption extends OptionBase {
  readonly kind: "optional-text";
  /** What the help calls the value: `FILE`. */
  readonly placeholder: string;
  /** What it is where it is left out. */
  readonly usual: string;
}

/** An option that may be given several times, each time with a text. */
export interface TextListOption extends OptionBase {
  readonly kind: "texts";
  readonly placeholder: string;
}

/** A format that a report is to be printed in, as the command line asks for it. */
export interface FormatRequest {
  readonly name: string;
  /** Where to write it, as a path. Undefined: to standard output. */
  readonly file: string | undefined;
}

/** The option of formats, `NAME` or `NAME=FILE`. It may be given several times. */
export interface FormatsOption extends OptionBase {
  readonly kind: "formats";
  readonly choices: readonly string[];
  /** Whether other names are taken too: those of formatters that are installed. */
  readonly takesOthers?: true;
}

/** An option of a command, as data. */
export type Option =
  | FlagOption
  | ChoiceOption
  | ChoicesOption
  | CountOption
  | TextOption
  | OptionalTextOption
  | TextListOption
  | FormatsOption;

/** The options of a command, by name without the leading dashes. */
export type Options = Readonly<Record<string, Option>>;

/** What the parser hands back for an option; undefined where it was not given. */
export type OptionValue<Given extends Option> = Given extends FlagOption
  ? boolean | undefined
  : Given extends { readonly kind: "choice"; readonly choices: readonly (infer Choice)[] }
    ? Choice | undefined
    : Given extends { readonly kind: "choices"; readonly choices: readonly (infer Choice)[] }
      ? readonly Choice[]
      : Given extends CountOption
        ? number | undefined
        : Given extends TextListOption
          ? readonly string[]
          : Given extends FormatsOption
            ? readonly FormatRequest[]
            : string | undefined;

/** The values of all options of a command, by name. */
export type OptionValues<Given extends Options> = {
  readonly [Name in keyof Given]: OptionValue<Given[Name]>;
};

/** The options that every command has. */
export const globalOptions = {
  color: { kind: "flag", negatable: true, description: "Use colours, or do not. By default: in a terminal." },
  help: { kind: "flag", short: "h", description: "Show this help." },
} as const satisfies Options;

/** The type of {@link globalOptions}. */
export type GlobalOptions = typeof globalOptions;
