/** Whether the reader has asked, by a setting of the browser, not to be counted. */
export function isUnwanted() {
  const { globalPrivacyControl, doNotTrack } = /** @type {Navigator & { globalPrivacyControl?: boolean }} */ (navigator);
  return globalPrivacyControl || doNotTrack === '1';
}
