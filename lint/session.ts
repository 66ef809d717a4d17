import type { Buffer } from "../inventory/read-inventory.ts";
import type { SeverityName } from "../project/given-configuration.ts";
import type { LintOptions } from "../project/options.ts";
import { type AskedFolder, Project, type ProjectScope } from "../project/project.ts";
import { InventoryLinter, type LintedInventory } from "./inventory-linter.ts";

/**
 * The lint of a project. It can be linted again with other texts in place of the files, as fixing does.
 */
export class LintSession {
  readonly project: Project;
  readonly #linter: InventoryLinter;
  readonly #useSuppressions: boolean;

  /** @param severities severities by rule name, over all others */
  constructor(
    project: Project,
    options: LintOptions,
    severities: Readonly<Record<string, SeverityName>> = {},
  ) {
    this.project = project;
    const { reportUnusedDisableDirectives } = options;
    const unused = reportUnusedDisableDirectives === undefined ? {} : { reportUnusedDisableDirectives };
    this.#linter = new InventoryLinter({ rules: severities, ...unused }, project.cwd);
    this.#useSuppressions = options.useSuppressions ?? true;
  }

  /**
   * Finds out all that stands before linting begins.
   *
   * @throws as `Project.open` does
   */
  static async open(options: LintOptions, scope: ProjectScope = {}): Promise<LintSession> {
    return new LintSession(await Project.open(options, scope), options, scope.severities);
  }

  /**
   * Lints inventory after inventory.
   *
   * @param buffers the texts that stand for files
   * @param keepsQuestions whether the ledgers remember why rows are undecided, as readiness asks
   * @throws UsageError for files that cannot be read
   */
  *lint(
    buffers: readonly Buffer[] = this.project.buffers,
    { keepsQuestions = false }: { readonly keepsQuestions?: boolean } = {},
  ): Generator<LintedInventory> {
    for (const asked of this.project.folders()) yield this.lintFolder(asked, buffers, keepsQuestions);
  }

  /** Lints the inventory of one folder. @throws as `lint` does */
  lintFolder(
    asked: AskedFolder,
    buffers: readonly Buffer[] = this.project.buffers,
    keepsQuestions = false,
  ): LintedInventory {
    const lint = () => this.#lintFolder(asked, buffers, keepsQuestions);
    const { during } = this.project.observer ?? {};
    return during ? during(lint) : lint();
  }

  #lintFolder(asked: AskedFolder, buffers: readonly Buffer[], keepsQuestions: boolean): LintedInventory {
    const { project } = this;
    const { folder, paths } = asked;
    const inventory = project.inventory(asked, buffers);
    project.observer?.begins?.("rules");
    return this.#linter.lint({
      folder,
      inventory,
      files: new Map(paths.map((path) => [path, project.configurationOf(path)])),
      settings: project.settings,
      known: this.#useSuppressions ? project.knownFindings(folder) : [],
      earlier: project.earlier(folder, inventory),
      committed: project.committed(folder, inventory),
      watch: project.observer,
      keepsQuestions,
    });
  }
}
