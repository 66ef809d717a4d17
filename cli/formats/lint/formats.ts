import type { Formats } from "../format.ts";
import type { ShownReport } from "./shown-report.ts";

/** The formats of a lint's report, and of several that are merged. */
export const formats = {
  stylish: async () => (await import("./stylish.ts")).stylish,
  json: async () => (await import("./json.ts")).json,
  compact: async () => (await import("./compact.ts")).compact,
  report: async () => (await import("./report.ts")).report,
  sarif: async () => (await import("./sarif.ts")).sarif,
  github: async () => (await import("./github.ts")).github,
  "azure-pipelines": async () => (await import("./azure-pipelines.ts")).azurePipelines,
  gitlab: async () => (await import("./gitlab.ts")).gitlab,
  junit: async () => (await import("./junit.ts")).junit,
  checkstyle: async () => (await import("./checkstyle.ts")).checkstyle,
  rdjson: async () => (await import("./rdjson.ts")).rdjson,
  markdown: async () => (await import("./markdown.ts")).markdown,
  html: async () => (await import("./html.ts")).html,
} satisfies Formats<ShownReport>;
