import { plainValue } from "../../inventory/text/plain-scalars.ts";
import type { Quote } from "./outline-types.ts";

/** How values are written where the cursor stands. */
export interface WritingStyle {
  readonly isJson: boolean;
  readonly isInFlow: boolean;
  /** The quote that is open already. */
  readonly quote: Quote | undefined;
}

/** A text as a value: in the quote that is open, in quotes where it would be read as something else, else plain. */
export function textAsWritten(value: string, { isJson, isInFlow, quote }: WritingStyle): string {
  if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
  return quote === '"' || isJson || !isPlain(value, isInFlow) ? JSON.stringify(value) : value;
}

/** A value of any type as it is written; numbers and booleans never stand in quotes. */
export function valueAsWritten(value: string | number | boolean, style: WritingStyle): string {
  return typeof value === "string" ? textAsWritten(value, style) : String(value);
}

/** Whether a text may stand without quotes. Other readers take some words and dates for something else. */
function isPlain(value: string, isInFlow: boolean): boolean {
  if (typeof plainValue(value) !== "string" || /^(?:yes|no|on|off|y|n|<<|=)$/i.test(value)) return false;
  if (!/^[\w/\\.(]/.test(value) || /^(?:---|\.\.\.)|[\n\r\t]|:\s|:$|\s#|\s$/.test(value)) return false;
  if (/^[\d_,.+-]+$|^\d+(?::\d+)+$|^\d{4}-\d\d?-\d\d?/.test(value) && !/^\d+(?:\.\d+){3}$/.test(value))
    return false;
  return !(isInFlow && /[,[\]{}]/.test(value));
}
