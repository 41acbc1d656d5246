/**
 * Texts that run `alert` where they are taken for HTML, an attribute, an address, a template or a script; by the classes of
 * security.md S15. None is longer than the shortest field of a task.
 */
export const hostileTexts: readonly string[] = [
  // Elements that run by themselves.
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<input autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)></select>',
  '<textarea autofocus onfocus=alert(1)></textarea>',
  '<a id=x tabindex=0 autofocus onfocus=alert(1)>x</a>',
  '<style>@keyframes k{}</style><b style=animation-name:k onanimationstart=alert(1)>x</b>',
  '<img srcset=x onerror=alert(1)><image src=x onerror=alert(1)>',
  // Frames, objects, forms and what moves the page.
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="javascript:/a/"><a href="alert(1)">x</a>',
  '<form action="javascript:alert(1)"><button autofocus onfocus=alert(1)>x</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="&#106;avascript&colon;alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  // What a parser reads another way the second time.
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<svg></p><style><a id="</style><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template><!--><img src=x onerror=alert(1)>-->',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=alert(1)>">',
  // Out of an attribute, a comment, a script, a text area.
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '--><img src=x onerror=alert(1)><!--',
  '</script><script>alert(1)</script>',
  '</textarea></title></style><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  // Templates, encodings and look-alikes.
  `\${alert(1)}{{constructor.constructor("alert(1)")()}}<%= alert(1) %>`,
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '\uff1cscript\uff1ealert(1)\uff1c/script\uff1e',
  'javascript:alert(1)//https://example.org',
];

/** Short enough to be called by. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(2)>',
  '<script>alert(3)</script>',
  '<a href=javascript:alert(4)>x</a>',
  '{{constructor.constructor("alert(5)")}}',
  "' onfocus=alert(6) autofocus x='",
  '&lt;svg onload=alert(7)&gt;',
  '</title><svg onload=alert(8)>',
];
