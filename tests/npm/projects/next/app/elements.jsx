'use client';

import 'klipp';
import { useState } from 'react';

/** Brings the elements into every page, and shows that React has taken it over. */
export function Elements() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}
