import { readFileSync } from 'node:fs';
import { renderShadow } from 'klipp/render';
import { Widget } from './widget.jsx';

export default function Page() {
  const document = readFileSync('public/documents/frokostmote.json');
  return (
    <main>
      <Widget html={renderShadow('card', document, { base: '/documents/frokostmote.json', layout: 'hero' })} />
    </main>
  );
}
