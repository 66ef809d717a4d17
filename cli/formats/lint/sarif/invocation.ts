import type { Invocation, Location, Notification } from "sarif";
import type { Notice } from "../../../../project/notice.ts";
import type { ShownReport } from "../shown-report.ts";
import { artifactOf, locationOf } from "./locations.ts";

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
      ({ place, message }): Notification => ({
        level: "error",
        message: { text: message },
        locations: [placeOf(place, root)],
      }),
    ),
  ];
  return {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}

function placeOf({ file, line, column }: Notice["place"], root: string): Location {
  if (line === undefined) return { physicalLocation: { artifactLocation: artifactOf(file, root) } };
  return locationOf({ filePath: file, line, column }, root);
}
