export { printable } from "../../schemas/values/printable.ts";
