import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** A support article on names of virtual switches. Public reports cite it; it was not read itself. */
export const hypervSwitchNames = {
  id: "hyperv-switch-names",
  title: "Support article 3060975",
  date: "2024-04-09",
  url: "https://support.microsoft.com/help/3060975",
  binds: ["site-to-azure"],
  shortName: "switch-names",
  sections: {},
  rows,
} as const satisfies SourceDocument;
