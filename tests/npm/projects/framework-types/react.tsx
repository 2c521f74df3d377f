import type {} from 'klipp/react';
import { useRef } from 'react';
import type { KlippCard } from 'klipp/elements';

export function Widgets() {
  const card = useRef<KlippCard>(null);
  void card.current?.refresh();
  return (
    <>
      <klipp-card ref={card} src="/a.json" layout="hero" heading-level={3} theme="bold dark" refresh className="a" key="card" onklipp-load={(event) => event.detail.problems.length}>
        <a href="/a">The title</a>
      </klipp-card>
      <klipp-feed src="/feed.json" limit={3} heading="title" lead="hero" />
      <klipp-article src="/a.json" view="reader" isolation="frame" />
      <klipp-share url="https://n.example/a" share-title="A" buttons="both" onklipp-share={(event) => event.preventDefault()} />
      <klipp-signup src="/s.json" onklipp-signup={({ detail }) => detail.state === 'pending'} />
      {/* @ts-expect-error a layout that there is none of */}
      <klipp-card src="/a.json" layout="diagonal" />
      {/* @ts-expect-error cards have no limit */}
      <klipp-card src="/a.json" limit={3} />
      {/* @ts-expect-error an event of another element's detail */}
      <klipp-card onklipp-load={(event) => event.detail.state} />
    </>
  );
}
