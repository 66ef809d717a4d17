import { type RowId, type Verdict, verdictFor } from "../../documents/index.ts";
import type { Scenario } from "../../inventory/protection/protection.ts";
import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import type { Binding } from "../run/binding.ts";
import type { Fact } from "../run/fact.ts";
import type { MessageData, RelatedPlace } from "../run/finding.ts";
import type { LintRun } from "../run/lint-run.ts";
import type { RowCheck } from "../run/row-check.ts";
import { type AnyCheck, type AnyProperty, check } from "./check.ts";
import type { RuleSpec } from "./inventory-rule.ts";
import { rowRuleOfChecks } from "./row-rule.ts";
import type { InventoryRule } from "./rule-types.ts";

/** One use of a feature: the value that shows it. */
export interface Use {
  readonly place: Place;
  readonly data?: MessageData;
  readonly related?: readonly RelatedPlace[];
}

/** How a feature that a row allows or refuses as a whole is recognised. */
export interface Feature<Visit extends EntityName> {
  readonly visit: Visit;
  readonly rows: readonly [RowId, ...RowId[]];
  /** Rows that refuse nothing themselves, but ask that the others are kept: they are broken with any of `rows`. */
  readonly follows?: readonly RowId[];
  readonly facts: readonly Fact[];
  /** How the rows hold an object, where the scenarios of machines do not tell: see {@link CheckSpec.binding}. */
  binding?(node: Entities[Visit], run: LintRun): Binding | undefined;
  /** A property that must not be recorded: see {@link CheckSpec.lacks}. */
  readonly lacks?: AnyProperty;
  applies?(node: Entities[Visit], check: RowCheck<"unsupported">): boolean;
  /** Where the object uses the feature. Facts that the answer needs are asked of the check. */
  uses(node: Entities[Visit], check: RowCheck<"unsupported">): readonly Use[];
}

type Common = Pick<
  RuleSpec<"unsupported", unknown>,
  "name" | "description" | "level" | "sets" | "looksAround"
>;

/** A rule of one feature, as it is written down. */
export type FeatureRuleSpec<Visit extends EntityName> = Common &
  Feature<Visit> & { readonly message: string };

/**
 * Makes the rule of a feature that a document supports or not: the verdict in the matrix decides. `no` and
 * `not-applicable` report each use; `yes` passes without a look, so that an unrecorded fact leaves nothing undecided.
 */
export function featureRule<const Visit extends EntityName>(spec: FeatureRuleSpec<Visit>): InventoryRule {
  return featureRuleOfChecks(spec, [featureCheck(spec)]);
}

/** As {@link featureRule}, for a feature that shows at objects of several kinds. */
export function featureRuleOfChecks(
  spec: Common & { readonly message: string },
  checks: readonly AnyCheck<"unsupported">[],
): InventoryRule {
  return rowRuleOfChecks({ ...spec, messages: { unsupported: spec.message }, checks });
}

/** A feature among several of one rule, with its name for the message. */
export interface NamedFeature<Visit extends EntityName> extends Feature<Visit> {
  /** The start of the message: `VLANs on the host's network`. */
  readonly what: string;
}

/** Types a feature for {@link supportedFeaturesRule}, so that `uses` gets the node that `visit` names. */
export function feature<const Visit extends EntityName>(spec: NamedFeature<Visit>): NamedFeature<EntityName> {
  return spec as unknown as NamedFeature<EntityName>;
}

/**
 * Makes the rule of the features of one section that the document supports today. It is silent until a verdict in the
 * matrix says otherwise.
 */
export function supportedFeaturesRule(
  spec: Common & { readonly features: readonly NamedFeature<EntityName>[] },
): InventoryRule {
  return rowRuleOfChecks({
    ...spec,
    messages: {
      unsupported:
        "{{what}}: Site Recovery does not support this here. Take it out or leave the machine out.",
    },
    checks: spec.features.map((each) => featureCheck(each, each.what)),
  });
}

const REFUSALS: ReadonlySet<Verdict | undefined> = new Set<Verdict>(["no", "not-applicable"]);

/** The check of one feature, for rules that put several together. Its uses are reported as `unsupported`. */
export function featureCheck<const Visit extends EntityName>(
  spec: Feature<Visit>,
  what = "",
): AnyCheck<"unsupported"> {
  const { follows = [], uses } = spec;
  const refusedAt = (rowCheck: RowCheck<"unsupported">) =>
    spec.rows.filter((row) => REFUSALS.has(rowCheck.verdict(row)));
  // Machines of one scenario have one answer; they come one after the other.
  let last: { run: LintRun; scenarios: readonly Scenario[]; refused: readonly RowId[] } | undefined;
  return check<Visit, "unsupported">({
    ...spec,
    rows: [...spec.rows, ...follows],
    passesUnder: (scenario, matrix) =>
      spec.rows.every((row) => !REFUSALS.has(verdictFor(matrix.row(row), scenario))),
    decide(node, rowCheck) {
      const { scenarios, isScenarioKnown } = rowCheck.binding;
      if (!isScenarioKnown || last?.run !== rowCheck.run || last.scenarios !== scenarios) {
        last = { run: rowCheck.run, scenarios, refused: refusedAt(rowCheck) };
      }
      const { refused } = last;
      if (refused.length === 0) return;
      for (const use of uses(node, rowCheck)) {
        rowCheck.report({
          messageId: "unsupported",
          ...use,
          data: { what, ...use.data },
          rows: [...refused, ...follows],
        });
      }
    },
  });
}
