/**
 * How the dialog looks: here, as pages that have none do not download it. In `em`, which is the widget's own. Each rule
 * weighs more than those of klipp.css, which it comes behind.
 */
export const STYLES = `
.klipp dialog {
  box-sizing: border-box;
  width: min(44em, 100vw - 2em);
  max-height: calc(100vh - 2em);
  padding: 1.25em;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--ground);
  color: inherit;
  overflow: auto;
}
.klipp dialog::backdrop {
  background: rgb(0 0 0 / 0.6);
}
.klipp dialog > button {
  position: sticky;
  inset-block-start: 0;
  float: inline-end;
  margin-inline-start: 0.75em;
}
.klipp dialog section > * + *,
.klipp dialog div > * + * {
  margin-top: 0.75em;
}
.klipp dialog progress {
  width: 100%;
  accent-color: var(--accent);
}
.klipp dialog textarea {
  font: 0.875em/1.5 ui-monospace, monospace;
  resize: vertical;
}`;
