/** What would run, or would change the page, if a text were ever taken for something else than text. */
const KERN: readonly string[] = [
  "<script>geraakt()</script>", "<img src=x onerror=geraakt()>", "<svg onload=geraakt()>", "<svg><script>geraakt()</script></svg>", "<body onload=geraakt()>", "<iframe srcdoc='<script>parent.geraakt()</script>'></iframe>",
  "<iframe src=javascript:parent.geraakt()></iframe>", "<a href=javascript:geraakt()>klik</a>", "<details open ontoggle=geraakt()>", "<input autofocus onfocus=geraakt()>", "<video><source onerror=geraakt()></video>",
  "<math><mi xlink:href=javascript:geraakt()>x</mi></math>", "<form action=javascript:geraakt()><button>x</button></form>", "<object data=javascript:geraakt()></object>", "<embed src=javascript:geraakt()>", "<base href=//elders.example/>",
  "<meta http-equiv=refresh content='0;url=javascript:geraakt()'>", "<link rel=stylesheet href=//elders.example/x.css>", "<style>@import '//elders.example/x.css';</style>", "<template><script>geraakt()</script></template>", "<noscript><img src=x onerror=geraakt()></noscript>",
  "\"><script>geraakt()</script>", "'><script>geraakt()</script>", "</textarea><script>geraakt()</script>", "</title><script>geraakt()</script>", "</script><script>geraakt()</script>", "--><script>geraakt()</script>", "]]><script>geraakt()</script>",
  "\" onmouseover=geraakt() x=\"", "' onfocus=geraakt() autofocus x='", "`-geraakt()-`", "${geraakt()}", "{{constructor.constructor('geraakt()')()}}", "{{7*7}}", "#{geraakt()}", "<%= geraakt() %>", "';geraakt();//", "\\\";geraakt();//", "\\u003cscript\\u003egeraakt()\\u003c/script\\u003e",
  "javascript:geraakt()", "JaVaScRiPt:geraakt()", "java\tscript:geraakt()", "data:text/html,<script>geraakt()</script>", "vbscript:geraakt()", "&lt;script&gt;geraakt()&lt;/script&gt;", "&#60;script&#62;geraakt()&#60;/script&#62;", "%3Cscript%3Egeraakt()%3C/script%3E",
  "<script >geraakt()</script >", "<scr<script>ipt>geraakt()</script>", "<<script>geraakt()//<</script>", "\u202e<script>geraakt()</script>", "https://elders.example/\"onclick=geraakt()", "http://x/<script>geraakt()</script>", "mailto:a@b.nl?subject=<script>geraakt()</script>",
  "{\"__html\":\"<img src=x onerror=geraakt()>\"}", "$1{\"type\":\"script\"}", "<x onclick=geraakt()>x</x>", "<img src='x' onerror='geraakt()' data-x=\"", "＜script＞geraakt()＜/script＞", "=HYPERLINK(\"javascript:geraakt()\")",
];
const VORM: readonly ((tekst: string) => string)[] = [(tekst) => tekst, (tekst) => tekst.toUpperCase().replaceAll("GERAAKT", "geraakt"), (tekst) => tekst.replaceAll("<", "<\n"), (tekst) => tekst.replaceAll(" ", "/"), (tekst) => `x${tekst}y`];

/** Three hundred of them: every core in five shapes. */
export const PAYLOADS: readonly string[] = VORM.flatMap((vorm) => KERN.map(vorm));
