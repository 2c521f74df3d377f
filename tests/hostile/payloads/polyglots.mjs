import { asMarkup } from '../careless.mjs';

/** Several contexts at once. @type {import('../techniques.mjs').Technique} */
export default {
  name: 'polyglots',
  control: asMarkup,
  payloads: [
    'javascript:/*"/*`/*\' /*</title></style></textarea></noscript></template><svg/onload=alert(1)//*/alert(1)//',
    '"\'`><svg/onload=alert(1)><!--</script>-->{{alert(1)}}${alert(1)}',
    '"></klipp-card></template></style></script></title><img src=x onerror=alert(1)>[x](javascript:alert(1))',
    '[x](javascript:alert(1) "\\"><script>alert(1)</script>")<svg onload=alert(1)>`\n```"><svg onload=alert(1)>',
    '| "><svg onload=alert(1)> |\n|-|\n| [^1] |\n\n[^1]: </td></table><img src=x onerror=alert(1)>',
    "-->'\"]]>*/}</style><iframe srcdoc='<script>parent.alert(1)</script>'>",
    '<math><mtext></form><svg><style><!--</style></svg>"--><img src=x onerror=alert(1)>"\n\n![x](javascript:alert(1))',
    'https://ok.example/"><svg onload=alert(1)>#\\"><img src=x onerror=alert(1)>',
  ],
};
