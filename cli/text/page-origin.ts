import type { PageOrigin } from "../../answers/page/page.ts";
import { packageFile } from "../shipped-files.ts";

/** That a page is made now, by this version. */
export function pageOrigin(): PageOrigin {
  return { date: new Date(), version: packageFile().version };
}
