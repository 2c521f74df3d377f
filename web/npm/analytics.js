/** Tells the page what readers do with widgets, by `klipp-analytics`, from when it is imported. Where there is no DOM it does nothing. */
import '../src/analytics/analytics.js';
