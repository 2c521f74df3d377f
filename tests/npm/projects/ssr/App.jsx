import { useEffect, useState } from 'react';

/** What the server rendered stays as it is; in the browser there is nothing to compare it with. */
function Widget({ html }) {
  return <div dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />;
}

export function App({ widget = '' }) {
  const [count, setCount] = useState(0);
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  return (
    <main data-hydrated={isHydrated}>
      <h1>En side</h1>
      <Widget html={widget} />
      <button onClick={() => setCount(count + 1)}>{count}</button>
    </main>
  );
}
