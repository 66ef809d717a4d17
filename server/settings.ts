import { didYouMean } from "../inventory/text/nearest.ts";

/** What a person can set in the editor, under `drlint`. */
export interface Settings {
  /** Whether drlint says anything at all. */
  readonly enable: boolean;
  /** When inventories are linted: while they are typed, or when they are saved. */
  readonly run: "onType" | "onSave";
  /** Whether facts that are not recorded are shown. */
  readonly strict: boolean;
  /** The revision of git that is compared with, for the rules on changes; `off` where none is. */
  readonly baseRevision: string;
  /** Whether plugins of configurations may be loaded, where the editor does not know of trust. They are code. */
  readonly trust: boolean;
  /** What is shown at the end of lines. */
  readonly inlayHints: InlayHintSettings;
}

/** Which inlay hints are shown. */
export interface InlayHintSettings {
  /** The network that an adapter comes up in. */
  readonly network: boolean;
  /** The subnet. */
  readonly subnet: boolean;
  /** The address. */
  readonly address: boolean;
  /** The kind of replication of a machine. */
  readonly scenario: boolean;
}

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  run: "onType",
  strict: false,
  baseRevision: "off",
  trust: false,
  inlayHints: { network: true, subnet: true, address: true, scenario: true },
};

/** Settings that were read, and what is wrong with them, in sentences. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/**
 * Reads the settings that an editor hands over. What is missing or wrong is as if it had not been set.
 *
 * @param given the value of `drlint`; whatever the editor says
 */
export function readSettings(given: unknown): ReadSettings {
  const problems: string[] = [];
  const all = mapping(given);
  const hints = mapping(all.inlayHints);
  const flag = (from: Values, name: string, path: string, usual: boolean): boolean => {
    const value = from[name];
    if (typeof value === "boolean") return value;
    if (value !== undefined && value !== null) problems.push(wrong(path, value, "true or false"));
    return usual;
  };
  const own = (name: "enable" | "strict" | "trust") => flag(all, name, name, DEFAULT_SETTINGS[name]);
  const hint = (name: keyof InlayHintSettings) =>
    flag(hints, name, `inlayHints.${name}`, DEFAULT_SETTINGS.inlayHints[name]);
  const settings: Settings = {
    enable: own("enable"),
    run: runIn(all.run, problems),
    strict: own("strict"),
    baseRevision: revisionIn(all.baseRevision, problems),
    trust: own("trust"),
    inlayHints: {
      network: hint("network"),
      subnet: hint("subnet"),
      address: hint("address"),
      scenario: hint("scenario"),
    },
  };
  return { settings, problems };
}

type Values = Readonly<Record<string, unknown>>;

function mapping(value: unknown): Values {
  return typeof value === "object" && value !== null ? (value as Values) : {};
}

function runIn(value: unknown, problems: string[]): Settings["run"] {
  if (value === "onType" || value === "onSave") return value;
  if (value !== undefined && value !== null) {
    const hint = typeof value === "string" ? didYouMean(value, ["onType", "onSave"]) : "";
    problems.push(`${wrong("run", value, "'onType' or 'onSave'")}${hint}`);
  }
  return DEFAULT_SETTINGS.run;
}

function revisionIn(value: unknown, problems: string[]): string {
  if (typeof value === "string") return value.trim() === "" ? "off" : value.trim();
  if (value === false) return "off";
  if (value !== undefined && value !== null) {
    problems.push(wrong("baseRevision", value, "'off', or a revision of git such as 'HEAD'"));
  }
  return DEFAULT_SETTINGS.baseRevision;
}

function wrong(name: string, value: unknown, right: string): string {
  const shown = typeof value === "string" ? `'${value}'` : JSON.stringify(value);
  return `The setting 'drlint.${name}' cannot be ${shown}; it is ${right}.`;
}
