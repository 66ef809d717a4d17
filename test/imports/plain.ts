/** The data of a type of the inventory, as YAML has it. */
export type Plain<Whole> = Whole extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : Whole extends object
    ? { readonly [Property in keyof Whole]: Plain<Whole[Property]> }
    : Whole;
