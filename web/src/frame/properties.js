/** The look that passes into the frame; web/PARTNERS.md lists what each is for. */
export const PROPERTIES = ['background', 'accent', 'on-accent', 'text', 'muted', 'surface', 'line', 'font', 'heading-font', 'radius', 'gap', 'measure'].map(
  (name) => `--klipp-${name}`,
);
