import { rules } from "../rules/index.ts";

/** The rules that ask the forecast, as far as they are on unless somebody turns them off. Without them nobody does. */
const FORECAST_RULES = Object.values(rules).filter(
  ({ name, meta }) => name.startsWith("forecast/") && meta.docs.recommended,
);

/**
 * Options of a lint that turn the forecast's rules on, as they are anyway, or off. Both are as many, so that reading the
 * command line costs the same.
 */
export function forecastRules(state: "on" | "off"): string[] {
  return FORECAST_RULES.flatMap(({ name, meta }) => {
    const severity = state === "off" ? "off" : meta.docs.level === "error" ? "error" : "warn";
    return ["--rule", `${name}: ${severity}`];
  });
}
