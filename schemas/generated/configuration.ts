// Made from configuration.schema.json by `npm run generate`. Changes here are lost.

/**
 * A severity, or a list of a severity and the rule's options.
 */
export type RuleSetting = Severity | [Severity] | [Severity, {}];
/**
 * off (0): the rule is not run. warn (1): its findings do not fail a check. error (2): they do.
 */
export type Severity = "off" | "warn" | "error" | 0 | 1 | 2;

/**
 * What .drlintrc.yaml, .drlintrc.yml and .drlintrc.json may say.
 */
export interface Configuration {
  /**
   * The schema of this file, for editors.
   */
  readonly $schema?: string;
  /**
   * Whether the search for configurations ends here. Without it, those of the folders above hold too, and the nearer one wins.
   */
  readonly root?: boolean;
  /**
   * What this configuration builds on: a rule set of drlint, another file, or a package. Later entries win over earlier ones, and what stands here wins over all of them.
   */
  readonly extends?: string | string[];
  /**
   * Modules with rules of your own: paths relative to this file, or packages. They are code, and are loaded only where code may run.
   */
  readonly plugins?: string | string[];
  readonly rules?: Rules;
  /**
   * What is otherwise for some files. A later override wins over an earlier one.
   */
  readonly overrides?: Override[];
  /**
   * Files and folders that are not linted, as .gitignore would name them, relative to this file's folder.
   */
  readonly ignorePatterns?: string | string[];
  readonly settings?: Settings;
  /**
   * What a directive is that silences nothing: a warning, an error, or nothing at all.
   */
  readonly reportUnusedDisableDirectives?: "off" | "warn" | "error" | 0 | 1 | 2 | true | false;
}
/**
 * Rules by name, each with its severity, and with options where it takes some.
 */
export interface Rules {
  readonly [k: string]: RuleSetting;
}
/**
 * What holds for some of the files.
 */
export interface Override {
  /**
   * Globs relative to the folder of the configuration. One without a slash means files of that name in every folder.
   */
  readonly files: string | string[];
  /**
   * Globs of files that are left out after all.
   */
  readonly excludedFiles?: string | string[];
  /**
   * What this configuration builds on: a rule set of drlint, another file, or a package. Later entries win over earlier ones, and what stands here wins over all of them.
   */
  readonly extends?: string | string[];
  readonly rules?: Rules;
  readonly settings?: Settings;
}
/**
 * Facts and figures that rules read. Beside drlint's own there may be others, for rules of your own.
 */
export interface Settings {
  /**
   * What is assumed of machines without a replication block, or with one that is considered and does not say for where. azure: they are considered for Azure, with nothing chosen yet. nothing, as without it: no row is held against them.
   */
  readonly assume?: "azure" | "nothing";
  /**
   * Guest operating systems that drlint does not know, or that it knows otherwise. Those of all configurations count.
   */
  readonly guestOperatingSystems?: GuestOperatingSystem[];
  /**
   * Update rollups of Site Recovery that drlint does not know. Those of all configurations count.
   */
  readonly siteRecoveryRollups?: SiteRecoveryRollup[];
  /**
   * Azure regions that drlint does not know. Those of all configurations count.
   */
  readonly azureRegions?: AzureRegion[];
  readonly [k: string]: unknown;
}
/**
 * A guest operating system, and what Azure makes of it.
 */
export interface GuestOperatingSystem {
  /**
   * Its name, without edition. It is also what is looked for in the names that inventories record.
   */
  readonly name: string;
  /**
   * Other names for it.
   */
  readonly aliases?: string[];
  /**
   * What sort of system it is.
   */
  readonly family: "windows-server" | "windows-client" | "linux" | "freebsd" | "other";
  /**
   * The release, where the name carries it. Else it is read from what follows the name.
   */
  readonly release?: string;
  /**
   * The version of a Windows release, by which releases compare: 6.3 is Windows Server 2012 R2.
   */
  readonly windowsVersion?: string;
  /**
   * Whether Azure supports it. Left out where nobody has said so: rows are then undecided.
   */
  readonly supportedInAzure?: boolean;
  /**
   * The first release that Azure is known to support.
   */
  readonly supportedSince?: string;
  /**
   * The architectures in which it exists.
   */
  readonly architectures?: ("x64" | "x86" | "arm64")[];
  /**
   * The public document that says so.
   */
  readonly source?: string;
  /**
   * Anything else.
   */
  readonly note?: string;
}
/**
 * An update rollup of Site Recovery, and the versions that it brought.
 */
export interface SiteRecoveryRollup {
  /**
   * Its number.
   */
  readonly rollup: number;
  /**
   * When it came out.
   */
  readonly date?: string;
  /**
   * The version of the Site Recovery provider for Hyper-V. Left out where it brought none.
   */
  readonly providerVersion?: string;
  /**
   * The version of the Recovery Services agent for Hyper-V. Left out where it brought none.
   */
  readonly agentVersion?: string;
  /**
   * The version of the mobility service for Azure machines. Left out where it brought none.
   */
  readonly mobilityServiceVersion?: string;
  /**
   * The public document that says so.
   */
  readonly source?: string;
}
/**
 * A region of Azure.
 */
export interface AzureRegion {
  /**
   * Its short name.
   */
  readonly name: string;
  /**
   * The name that the portal shows.
   */
  readonly displayName?: string;
  /**
   * The geography that it belongs to.
   */
  readonly geography?: string;
  /**
   * The public document that says so.
   */
  readonly source?: string;
}
