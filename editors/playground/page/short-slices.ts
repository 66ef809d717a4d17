/**
 * CodeMirror reads a long text for its colours in slices, when the page has nothing else to do. Where a browser tells whether a key waits
 * (`navigator.scheduling.isInputPending`) a slice takes up to 100 ms, during which no frame is drawn; elsewhere no longer than the
 * browser has time. It looks once, as it is loaded, so that this module is imported before it.
 */
Object.defineProperty(navigator, "scheduling", { value: undefined });
