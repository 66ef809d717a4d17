// The format `report` as JSON Schema, as far as merging goes by it: a report comes from another job.

const text = { type: "string" } as const;
const count = { type: "integer", minimum: 0 } as const;
const place = { type: "integer", minimum: 1 } as const;
const flag = { type: "boolean" } as const;

/** A list of some items. */
const listOf = (items: object) => ({ type: "array", items }) as const;
/** An object in which some properties must be there; others may. */
const objectOf = (
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) => ({ type: "object", required: Object.keys(required), properties: { ...required, ...optional } }) as const;
/** An object with any keys, and values of one kind. */
const mapOf = (values: object) => ({ type: "object", additionalProperties: values }) as const;

const digests = mapOf(text);
const range = { type: "array", items: count, minItems: 2, maxItems: 2 } as const;
const edit = objectOf({ range, text });
const noticeAt = objectOf({
  place: objectOf({ file: text }, { line: place, column: place }),
  message: text,
});
const related = objectOf({
  filePath: text,
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  message: text,
});
const message = objectOf(
  {
    ruleId: { type: ["string", "null"] as const, nullable: true },
    severity: { enum: [1, 2] },
    message: text,
    line: place,
    column: place,
    rows: listOf(text),
    related: listOf(related),
    key: objectOf({ rule: text, object: text, property: text, count: place }),
  },
  {
    messageId: text,
    endLine: place,
    endColumn: place,
    fix: edit,
    suggestions: listOf(objectOf({ desc: text, fix: edit })),
    suppressions: listOf(objectOf({ kind: { enum: ["directive", "file"] }, justification: text })),
  },
);
const result = objectOf(
  {
    filePath: text,
    messages: listOf(message),
    suppressedMessages: listOf(message),
    errorCount: count,
    warningCount: count,
    fatalErrorCount: count,
    fixableErrorCount: count,
    fixableWarningCount: count,
  },
  { source: text, output: text },
);
const summary = objectOf({
  files: count,
  virtualMachines: count,
  withoutReplication: count,
  decided: count,
  undecided: count,
  errors: count,
  warnings: count,
});

const severity = { enum: ["off", "warn", "error"] };
const ruleChange = {
  anyOf: [
    severity,
    { type: "array", items: { anyOf: [severity, { type: "object" }] }, minItems: 1, maxItems: 2 },
  ],
};

/** The schema of a report of this version. */
export const reportSchema = objectOf(
  {
    version: { type: "integer" },
    drlint: text,
    asked: objectOf(
      { paths: listOf(text), rules: mapOf(ruleChange), quiet: flag },
      {
        base: text,
        assume: text,
        configuration: text,
        extends: listOf(text),
        ignorePatterns: listOf(text),
        reportUnusedDisableDirectives: text,
        maxWarnings: count,
      },
    ),
    configurations: digests,
    bases: digests,
    summary,
    outdated: count,
    failures: listOf(
      objectOf({ rule: text, object: text, file: text, line: place, column: place, reason: text }),
    ),
    unreadable: listOf(noticeAt),
    notices: listOf(noticeAt),
    folders: listOf(
      objectOf({
        folder: text,
        summary,
        outdated: count,
        objects: listOf(objectOf({ object: text, filePath: text, line: place })),
        results: { ...listOf(result), minItems: 1 },
      }),
    ),
  },
  {
    shard: objectOf({ index: place, count: place, total: count, dealt: text }),
    done: objectOf({
      kind: { enum: ["fixed", "fixable", "recorded", "pruned"] },
      findings: count,
      files: listOf(text),
    }),
  },
);
