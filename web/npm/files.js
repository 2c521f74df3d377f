/** The build puts a line here for each file of `dist` that the elements load. @type {Record<string, string>} */
export const klippFiles = {
  // KLIPP_OWN_FILES
};
