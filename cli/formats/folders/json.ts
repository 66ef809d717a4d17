import type { FoldersReport } from "../../../project/affected/inventory-folders.ts";
import { repositoryPath } from "../../../project/place.ts";
import { jsonText } from "../../text/json.ts";
import type { Format } from "../format.ts";

/** The folders' paths from the current folder, with `/`, in one line: pipelines take one as the value of a variable. */
export const json: Format<FoldersReport> = function* ({ folders }, { cwd }) {
  yield `${jsonText(folders.map(({ folder }) => repositoryPath(folder, cwd)))}\n`;
};
