import type { Invocation, Notification } from "sarif";
import type { ShownReport } from "../shown-report.ts";
import { locationOf } from "./locations.ts";

/** How the run went: whether it is complete, and what kept it from that. */
export function invocationOf({ report, root }: ShownReport): Invocation {
  const { failures, unreadable } = report;
  const notifications: Notification[] = [
    ...failures.map(
      ({ rule, object, file, line, column, reason }): Notification => ({
        level: "error",
        message: { text: `The rule '${rule}' failed at ${object}: ${reason}` },
        associatedRule: { id: rule },
        locations: [locationOf({ filePath: file, line, column }, root)],
      }),
    ),
    ...unreadable.map(
      ({ place: { file, line, column }, message }): Notification => ({
        level: "error",
        message: { text: message },
        locations: [locationOf({ filePath: file, line, column }, root)],
      }),
    ),
  ];
  return {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}
