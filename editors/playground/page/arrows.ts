/** The arrow keys go through a list of tabs, as everywhere. */
export function arrowsIn(list: HTMLElement): void {
  list.addEventListener("keydown", ({ key }) => {
    const tabs = [...list.querySelectorAll<HTMLElement>("[role=tab]")];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const to = key === "ArrowRight" ? at + 1 : key === "ArrowLeft" ? at - 1 : -1;
    if (at < 0 || !tabs[to]) return;
    tabs[to].click();
    list.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  });
}
