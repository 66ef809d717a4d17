import type { Entities, EntityName } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import type { RelatedPlace } from "../language/run.ts";
import type { RowId } from "../matrix/index.ts";
import type { RuleSpec } from "./define-rule.ts";
import type { RowCheck } from "./row-check.ts";
import { type CheckSpec, rowRuleOfChecks } from "./row-rule.ts";
import type { Fact, InventoryRule, MessageData } from "./rule-types.ts";

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
  readonly facts: readonly Fact[];
  applies?(node: Entities[Visit], check: RowCheck<"unsupported">): boolean;
  /** Where the object uses the feature. Facts that the answer needs are asked of the check. */
  uses(node: Entities[Visit], check: RowCheck<"unsupported">): readonly Use[];
}

type Common = Pick<RuleSpec<"unsupported", unknown>, "name" | "description" | "level" | "sets">;

/**
 * Makes the rule of a feature that a document supports or not: the verdict in the matrix decides. `no` and
 * `not-applicable` report each use; `yes` passes without a look, so that an unrecorded fact leaves nothing undecided.
 */
export function featureRule<const Visit extends EntityName>(
  spec: Common & Feature<Visit> & { readonly message: string },
): InventoryRule {
  return rowRuleOfChecks({
    ...spec,
    messages: { unsupported: spec.message },
    checks: [checkOf(spec as unknown as Feature<EntityName>, "")],
  });
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
    checks: spec.features.map((each) => checkOf(each, each.what)),
  });
}

function checkOf(spec: Feature<EntityName>, what: string): CheckSpec<EntityName, "unsupported", unknown> {
  return {
    ...spec,
    decide(node, check) {
      const refused = spec.rows.filter((row) => {
        const verdict = check.verdict(row);
        return verdict === "no" || verdict === "not-applicable";
      });
      if (refused.length === 0) return;
      for (const use of spec.uses(node as never, check as RowCheck<"unsupported">)) {
        check.report({ messageId: "unsupported", ...use, data: { what, ...use.data }, rows: refused });
      }
    },
  };
}
