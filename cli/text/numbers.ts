export { counted, grouped } from "../../schemas/values/numbers.ts";
