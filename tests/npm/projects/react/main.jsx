import 'klipp';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [layout, setLayout] = useState('vertical');
  const [said, setSaid] = useState([]);
  const say = ({ type }) => setSaid((before) => [...before, type]);
  return (
    <>
      <klipp-card src="/documents/frokostmote.json" layout={layout} heading-level={3} onklipp-load={say} onklipp-error={say}>
        <a href="/articles/frokostmote">Fem råd</a>
      </klipp-card>
      <button onClick={() => setLayout('horizontal')}>Snu</button>
      <output>{said.join(' ')}</output>
    </>
  );
}

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
