/** A place that runs pipelines and has a form of its own for findings in its log. */
export type Pipeline = (typeof PIPELINES)[number];

const PIPELINES = ["github", "azure-pipelines"] as const;

/** Whether a format is the one of such a place. */
export function isPipeline(format: string): format is Pipeline {
  return (PIPELINES as readonly string[]).includes(format);
}

/** Where a run takes place, by what that place sets in the environment of each step; undefined for others. */
export function pipelineOf(env: Readonly<Record<string, string | undefined>>): Pipeline | undefined {
  if (env.GITHUB_ACTIONS === "true") return "github";
  // Azure writes True.
  return env.TF_BUILD?.toLowerCase() === "true" ? "azure-pipelines" : undefined;
}
