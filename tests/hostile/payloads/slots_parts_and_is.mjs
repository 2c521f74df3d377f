import { asMarkup } from '../careless.mjs';

/** @type {import('../techniques.mjs').Technique} */
export default {
  name: 'custom elements, slots and parts',
  control: asMarkup,
  payloads: [
    '<klipp-article src="https://beacon.example/a.json"></klipp-article><img src=x onerror=alert(1)>',
    '<klipp-card src="https://beacon.example/card.json" onclick=alert(1)><svg onload=alert(1)></klipp-card>',
    '<klipp-share onclick="alert(1)" url="javascript:alert(1)"></klipp-share>',
    '<script data-klipp="card" data-src="https://beacon.example/d.json" data-onclick="alert(1)">alert(1)</script>',
    '<div is="klipp-article" src="https://beacon.example/is.json" onclick=alert(1)>x</div>',
    '<button is=x-stolen onclick=alert(1)>x</button>',
    '<x-any onclick=alert(1)>x</x-any>',
    '<x-a style="animation:k 1s" onanimationstart=alert(1)></x-a><style>@keyframes k{}</style>',
    '<slot name=ad-top onslotchange=alert(1)></slot><p onclick=alert(1)>x</p>',
    '<div slot="ad-top" onclick=alert(1)>stolen</div>',
    '<div part="card form button" onclick=alert(1)>x</div>',
    '<div exportparts="body: page" onclick=alert(1)>x</div>',
    '<div><template shadowrootmode=open><slot></slot><img src=x onerror=alert(1)></template></div>',
    '<div><template shadowrootmode=closed><script>alert(1)</script></template></div>',
    '<klipp-article><template shadowrootmode="open"><script>alert(1)</script></template></klipp-article>',
    '<a-b.c\u00b7d onclick=alert(1)>x</a-b.c\u00b7d>',
    '<annotation-xml onclick=alert(1)>x</annotation-xml>',
    '<constructor onclick=alert(1)>x</constructor>',
    '<__proto__ onclick=alert(1)>x</__proto__>',
    '<b data-klipp="article" data-network="x" data-action="text-larger" onclick=alert(1)>x</b>',
    '<button data-action="constructor" onclick=alert(1)>x</button>',
    '<b class="klipp-ad klipp-submit" onclick=alert(1)>x</b>',
  ],
};
