import type { ChoiceOption } from "./option.ts";

/** `--assume azure`, for the commands that hold machines against rows. */
export const assumeOption = {
  kind: "choice",
  choices: ["azure"],
  description:
    "Look at machines without a replication block as considered for Azure, with nothing chosen yet.",
} as const satisfies ChoiceOption;
