'use client';

import 'klipp';

/** Where Next follows a link there is nothing yet, and the browser parses it. */
export function Widget({ html }) {
  const fill = (element) => {
    if (element && !element.firstChild) element.setHTMLUnsafe(html);
  };
  const __html = typeof document === 'undefined' ? html : '';
  return <div ref={fill} dangerouslySetInnerHTML={{ __html }} suppressHydrationWarning />;
}
