import type { EarlierOf } from "./earlier-states.ts";

/** There is no git in a browser, so inventories are compared with nothing. */
export class EarlierStates {
  /** @returns that nothing is compared, where a revision is set */
  async read(
    revisionOf: (folder: string) => string,
    files: ReadonlyMap<string, readonly string[]>,
  ): Promise<readonly string[]> {
    const isSet = [...files.keys()].some((folder) => revisionOf(folder) !== "off");
    return isSet
      ? [
          "Git is not read in a browser, so no revision is compared with: rules on changes say nothing here. An editor on a computer compares.",
        ]
      : [];
  }

  of(): EarlierOf | undefined {
    return undefined;
  }
}
