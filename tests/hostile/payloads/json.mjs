import { asMarkup } from '../careless.mjs';

/**
 * Written into the document as they stand, between quotes. Where the document is not JSON then, all of it is refused.
 *
 * @type {import('../techniques.mjs').Technique}
 */
export default {
  name: 'JSON strings',
  form: 'json',
  control: (text) => {
    try {
      return asMarkup(JSON.parse(`"${text.replace(/\0/g, '')}"`));
    } catch {
      return '';
    }
  },
  payloads: [
    String.raw`\u003cscript\u003ealert(1)\u003c/script\u003e`,
    String.raw`\u003Cimg src=x onerror=alert(1)\u003E`,
    String.raw`<\/script><script>alert(1)<\/script>`,
    String.raw`\"><script>alert(1)</script>`,
    String.raw`\\\"><script>alert(1)</script>`,
    String.raw`\u0022\u003e\u003csvg onload=alert(1)\u003e`,
    String.raw`java\u0009script:alert(1)<svg onload=alert(1)>`,
    String.raw`\u006a\u0061\u0076\u0061script:alert(1)`,
    String.raw`\u0000<script>alert(1)</script>`,
    String.raw`<scr\u0000ipt>alert(1)</scr\u0000ipt>`,
    String.raw`java\u0000script:alert(1)`,
    String.raw`\ud800<script>alert(1)</script>`,
    String.raw`\udc00\ud800"`,
    String.raw`\ud83d\ude00<svg onload=alert(1)>`,
    String.raw`\uD83D\u003cscript\u003ealert(1)`,
    String.raw`\ufeff<script>alert(1)</script>`,
    String.raw`\u2028<script>alert(1)</script>\u2029`,
    String.raw`\b\f\n\r\t<svg onload=alert(1)>`,
    String.raw`\x3cscript\x3ealert(1)`,
    String.raw`\u{3c}script\u{3e}alert(1)`,
    String.raw`\u3c`,
    String.raw`\074script\076alert(1)`,
    '<script>alert(1)</script>\0',
    '\n<script>alert(1)</script>',
    '\t<svg onload=alert(1)>',
    '", "title": "<script>alert(1)</script>',
    '", "content_html": "<script>alert(1)</script>", "x": "',
    '"}, "_klipp": {"content_markdown": "<script>alert(1)</script>"}, "x": {"y": "',
    '", "__proto__": {"title": "<script>alert(1)</script>"}, "x": "',
    '", "constructor": {"prototype": {"src": "https://beacon.example/"}}, "x": "',
    '"}</script><script>alert(1)</script>',
    '" + alert(1) + "',
    '\x7f<script>alert(1)</script>',
  ],
};
