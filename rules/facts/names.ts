/** Whether a property that names another object names one: it is recorded, and not `none`. */
export function isNamed(name: string | undefined): name is string {
  return name !== undefined && name !== "none";
}
