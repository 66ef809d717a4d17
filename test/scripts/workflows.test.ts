import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const github = new URL("../../.github/", import.meta.url);
const { scripts, engines, version } = JSON.parse(text("../package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly version: string;
};
const workflows = readdirSync(new URL("workflows/", github));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly "runs-on": string;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

function text(path: string): string {
  return readFileSync(new URL(path, github), "utf8");
}

function workflow(name: string): Workflow {
  return parse(text(`workflows/${name}`)) as Workflow;
}

describe.each(workflows)("the workflow %s", (name) => {
  const { permissions, jobs } = workflow(name);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it("may read, and no more unless a job says so", () => {
    expect(permissions).toEqual({ contents: "read" });
  });

  it("uses actions by commit, with the version that it is", () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const each of used) {
      expect(each).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      expect(text(`workflows/${name}`)).toMatch(new RegExp(`${each} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  it("calls scripts that are there", () => {
    const commands = steps.flatMap(({ run }) => run?.split("\n") ?? []);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(scriptIn(command), command).toSatisfy(isKnown);
  });

  it("puts nothing that somebody else can name into a command", () => {
    expect(steps.map(({ run }) => run ?? "").filter((run) => run.includes("${{"))).toEqual([]);
  });
});

it(".ci/run calls scripts that are there", () => {
  const commands = [...text("../.ci/run").matchAll(/^check(?:_tests)? (npm .*)$/gm)].map(
    ([, command]) => command!,
  );
  expect(commands.length).toBeGreaterThan(6);
  for (const command of commands) expect(scriptIn(command), command).toSatisfy(isKnown);
});

describe("CI", () => {
  const { on, jobs } = workflow("ci.yml");

  it("runs the tests on each system with each version of Node that is promised", () => {
    const { strategy, steps } = jobs.test!;
    expect(strategy!.matrix).toEqual({
      os: ["ubuntu-latest", "windows-latest", "macos-latest"],
      node: [...engines.node.matchAll(/(\d+)(?:\.\d+)*/g)].map(([, major]) => Number(major)),
    });
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(["npm ci", "npm test"]);
  });

  it("runs everything else on Linux", () => {
    const { everything } = jobs;
    expect(everything!["runs-on"]).toBe("ubuntu-latest");
    expect(everything!.steps.at(-1)).toEqual({ run: ".ci/run" });
  });

  it("runs for pull requests without the rights of the project", () => {
    expect(Object.keys(on)).toEqual(["push", "pull_request", "workflow_dispatch"]);
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
  });
});

describe("a release", () => {
  const { on, jobs } = workflow("release.yml");
  const { permissions, steps } = jobs.npm!;
  const commands = steps.flatMap(({ run }) => run ?? []);

  it("is made of a tag only", () => {
    expect(on).toEqual({ push: { tags: ["v*"] } });
  });

  it("is published with its provenance, after its tag and its tests have been looked at", () => {
    expect(permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(commands).toEqual([
      "npm ci",
      'npm run release-version -- "$TAG"',
      "npm test",
      "npm run publint",
      "npm publish --provenance --access public",
    ]);
    expect(steps.find(({ run }) => run?.includes("$TAG"))!.env!.TAG).toMatch(
      /^\$\{\{ github\.ref_name \}\}$/,
    );
  });
});

describe("the forms of issues", () => {
  const forms = readdirSync(new URL("ISSUE_TEMPLATE/", github)).filter((name) => name !== "config.yml");

  it.each(forms)("%s asks for what is named, under ids of their own", (name) => {
    const form = parse(text(`ISSUE_TEMPLATE/${name}`));
    expect(form).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      body: expect.any(Array),
    });
    const fields = (
      form.body as { type: string; id?: string; attributes: { label?: string; options?: string[] } }[]
    ).filter(({ type }) => type !== "markdown");
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    for (const { type, id, attributes } of fields) {
      expect(["input", "textarea", "dropdown"]).toContain(type);
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes.label).toMatch(/^[A-Z]/);
      expect(attributes.options !== undefined).toBe(type === "dropdown");
    }
  });

  it("ask for an inventory where a finding is wrong", () => {
    const { body } = parse(text("ISSUE_TEMPLATE/finding.yml"));
    expect(body).toContainEqual(
      expect.objectContaining({ id: "inventory", type: "textarea", validations: { required: true } }),
    );
  });
});

it("the changelog has what is not released yet, and the version", () => {
  const headings = [...text("../CHANGELOG.md").matchAll(/^## \[?([^\]\s]+)/gm)].map(([, heading]) => heading);
  expect(headings[0]).toBe("Unreleased");
  expect(headings).toContain(version);
});

/** The script of package.json that a command runs; undefined for what npm does by itself. */
function scriptIn(command: string): string | undefined {
  const [, run, test] = /^npm (?:run ([\w:-]+)|(test))\b/.exec(command) ?? [];
  if (run === undefined && test === undefined) {
    expect(command).toMatch(/^(?:npm ci|npm publish .*|\.ci\/run)$/);
    return undefined;
  }
  return run ?? test;
}

function isKnown(script: string | undefined): boolean {
  return script === undefined || Object.hasOwn(scripts, script);
}
