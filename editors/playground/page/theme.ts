import { storage } from "./storage.ts";

/**
 * Has a list choose the colours, and keeps what is chosen.
 *
 * @param onChange is called after each choice
 */
export function chooseThemeBy(list: HTMLSelectElement, onChange: () => void): void {
  list.value = storage.theme();
  show(list.value);
  list.addEventListener("change", () => {
    show(list.value);
    storage.keepTheme(list.value);
    onChange();
  });
}

function show(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
}
