import type { ChoiceOption } from "./option.ts";

/** `--assume azure` and `--assume nothing`, for the commands that hold machines against rows. */
export const assumeOption = {
  kind: "choice",
  choices: ["azure", "nothing"],
  description:
    "azure: look at machines without a replication block, or with one that is considered and does not say for where, as considered for Azure, with nothing chosen yet. nothing: only count them, whatever the configuration assumes.",
} as const satisfies ChoiceOption;
