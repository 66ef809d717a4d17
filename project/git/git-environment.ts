import { devNull } from "node:os";

/**
 * What git is told beside its commands, so that reading a repository runs nothing that its configuration names. The
 * configuration of a repository can come with the folder, as in an archive.
 */
const SETTINGS: readonly (readonly [key: string, value: string])[] = [
  // Runs a program whenever the index is read.
  ["core.fsmonitor", "false"],
  // Where hooks stand: one runs when the index was changed.
  ["core.hooksPath", devNull],
  // Fetches what is missing in a clone without all contents, by a program that the repository names.
  ["protocol.allow", "never"],
  // Programs that show differences.
  ["diff.external", ""],
];

/** Variables that git goes by. */
const VARIABLES: Readonly<Record<string, string>> = {
  // Git before 2.45 does not know the first one, and is held back by the second: no protocol has that name.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  // Reading does not refresh the index.
  GIT_OPTIONAL_LOCKS: "0",
  // Nobody is there to answer.
  GIT_TERMINAL_PROMPT: "0",
  // What git refuses is known by its words.
  LC_ALL: "C",
  GIT_CONFIG_COUNT: String(SETTINGS.length),
  ...Object.fromEntries(
    SETTINGS.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value],
    ]),
  ),
};

/** What git sees of drlint's environment: where programs, settings and temporary files of the user are, and who it is. */
const KEPT = new Set([
  "path",
  "home",
  "xdg_config_home",
  "sudo_uid",
  "systemroot",
  "systemdrive",
  "comspec",
  "pathext",
  "userprofile",
  "homedrive",
  "homepath",
  "appdata",
  "localappdata",
  "programdata",
  "programfiles",
  "temp",
  "tmp",
  "tmpdir",
]);

/**
 * The environment of git. A hook's environment speaks of a repository, of editors and of programs: git sees none of it but
 * what is named.
 *
 * @param more further variables that git is to see, where they are set
 */
export function gitEnvironment(more: readonly string[]): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => KEPT.has(name.toLowerCase()) || more.includes(name),
  );
  return { ...Object.fromEntries(kept), ...VARIABLES };
}

/** The variables of git that it is given always. */
export const gitVariables: readonly string[] = Object.keys(VARIABLES);
