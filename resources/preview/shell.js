// Runs in a world of its own: the page's elements are seen here, but no script of the page, and none of ours there.
(() => {
  "use strict";
  const { content, blocks, ids, seen, boxOf, previousOf, flow } = frontispiece;
  const header = document.getElementById("frontispiece-header") ?? document.createElement("div"); // a site has its own
  let held = 0; // how far from the top what was seen first stood, before the last emptying
  let placedAt = NaN; // where our own script scrolled to, until somebody else scrolls

  // What a post may not bring: each of these loads, runs, refreshes, or sends, and some in ways no policy reaches.
  const DROPPED = "script, iframe, frame, frameset, object, embed, applet, link, meta, base, title, portal, fencedframe";
  const CONTROLS = "input, button, select, textarea, fieldset";
  const RARE = new RegExp(`<(${[DROPPED, CONTROLS, "form, template, style"].join(", ").replaceAll(", ", "|")})`, "i");
  const ADDRESSES = new Set(["href", "src", "data", "poster", "background", "xlink:href", "values", "from", "to", "by"]);
  const REFUSED = new Set([
    "action", "formaction", "form", "srcdoc", "ping", "attributionsrc", "download", "target", "autofocus", "autoplay",
    "contenteditable", "accesskey", "popover", "popovertarget", "command", "commandfor", "nonce",
  ]);
  // A tag with anything but a class in it. Code has thousands of tags, and nothing else in any.
  const ATTRIBUTED = /<(?!\/?[a-z][a-z0-9]*(?: class="[^"<>]*")?>)/i;
  const SCRIPT_ADDRESS = /^(javascript|vbscript):/i;

  // Done here and not in the render process: only the browser's own parser knows what the browser will make of a text.
  // The document in which it is read is inert, and its very nodes are put in the page: nothing is parsed a second time.
  const inert = document.implementation.createHTMLDocument("");
  const body = inert.body;
  // A field named "attributes" hides that property of its form, and a picture named "createElement" that of its
  // document: so forms are touched by the prototypes alone and not kept, nor is a name but that of a place or a map.
  const firstChildOf = Object.getOwnPropertyDescriptor(Node.prototype, "firstChild").get;

  let trusts = false; // a trusted site may do what we keep from others; scripts in what is parsed here never run

  function parsed(html) {
    body.innerHTML = html;
    if (!trusts && RARE.test(html)) cleanElements(body); // no element comes of a text in which its tag does not stand
    if (!trusts && ATTRIBUTED.test(html)) cleanAttributes(body);
    const fragment = document.createDocumentFragment();
    while (body.firstChild) fragment.append(document.adoptNode(body.firstChild));
    return fragment;
  }

  function cleanElements(root) {
    for (const form of root.querySelectorAll("form")) unwrapForm(form);
    for (const element of root.querySelectorAll(DROPPED)) element.remove();
    for (const element of root.querySelectorAll(CONTROLS)) element.disabled = true; // a file or a colour opens a dialog
    for (const element of root.querySelectorAll("style")) element.textContent = scoped(element.textContent);
    for (const { content } of root.querySelectorAll("template")) {
      if (!content) continue; // SVG may have one too, which is an element like others
      cleanElements(content);
      cleanAttributes(content);
    }
  }

  function unwrapForm(form) {
    const box = Document.prototype.createElement.call(inert, "div");
    for (const name of ["class", "style"]) {
      const value = Element.prototype.getAttribute.call(form, name);
      if (value) box.setAttribute(name, value);
    }
    for (let child = firstChildOf.call(form); child; child = firstChildOf.call(form)) box.append(child);
    Element.prototype.replaceWith.call(form, box);
  }

  function cleanAttributes(root) {
    for (const element of root.querySelectorAll("*")) {
      for (const { name, value } of [...element.attributes]) {
        if (isRefused(element, name.toLowerCase(), value)) element.removeAttribute(name);
      }
    }
  }

  function isRefused(element, name, value) {
    if (name === "name") return !/^(a|map)$/.test(element.localName);
    if (name === "id") return value.startsWith("frontispiece-"); // the shell's own names are not to be had
    // An animation names several addresses, parted by semicolons.
    if (ADDRESSES.has(name)) return value.replace(/[\u0000-\u0020]/g, "").split(";").some((one) => SCRIPT_ADDRESS.test(one));
    return name.startsWith("on") || REFUSED.has(name);
  }

  // A post's styles reach the post and nothing of ours around it; in the page of its site they reach all, as they do when
  // it is published. A sheet that is made here loads nothing while it is read.
  function scoped(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return `@scope (#frontispiece-content, :root[data-frame]) {\n${[...sheet.cssRules].map((rule) => rule.cssText).join("\n")}\n}`;
  }

  let showsSource = false;
  const sources = new WeakMap(); // element -> what it shows as source

  const MARKUP = /<!--[^]*?-->|<(?:"[^"]*"|[^">])*>|&[#\w]+;/g;
  const OF_TAG = /^<\/?[^\s>/]+|[^\s="<>]+(?==")|"[^"]*"|\/?>$/g;

  // In the classes of Rouge, so that the colours of code are those of the source, too.
  function coloured(html) {
    return parted(html, MARKUP, (mark) => {
      if (mark.startsWith("<!--")) return [letters("c", mark)];
      if (mark.startsWith("&")) return [letters("ni", mark)];
      return parted(mark, OF_TAG, (part) => [
        letters(part.startsWith('"') ? "s" : /^<|>$/.test(part) ? "nt" : "na", part),
      ]);
    });
  }

  function parted(text, pattern, made) {
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(pattern)) {
      parts.push(text.slice(end, found.index), ...made(found[0]));
      end = found.index + found[0].length;
    }
    parts.push(text.slice(end));
    return parts.filter((part) => part !== "");
  }

  function letters(kind, text) {
    const span = document.createElement("span");
    span.className = kind;
    span.textContent = text;
    return span;
  }

  function showSource(element, box) {
    sources.set(element, box);
    if (!element.firstElementChild) {
      const page = document.createElement("pre");
      page.className = "highlight";
      element.append(page);
    }
    element.firstElementChild.replaceChildren(...coloured(box.innerHTML));
  }

  function fill(element, html) {
    if (showsSource) {
      const box = Document.prototype.createElement.call(inert, "div");
      box.innerHTML = html;
      return showSource(element, box);
    }
    flow.fill(element, [...parsed(html).childNodes]);
  }

  function changeCode(element, first, removed, html) {
    const shown = sources.get(element);
    const code = shown ? shown.querySelector("code") : flow.within(element, "code");
    const next = code.childNodes[first + removed] ?? null;
    for (const node of [...code.childNodes].slice(first, first + removed)) node.remove();
    code.insertBefore(parsed(html), next);
    if (shown) showSource(element, shown);
  }

  // The page of a trusted site comes with its blocks in it, and its scripts have had their way with them since. A block
  // that comes again is not put there anew: the scripts would not see it.
  const adoptable = new Map(); // HTML -> marks in their order

  function adopt(sources) {
    for (const [place, mark] of flow.find(sources.length).entries()) {
      const html = sources[place];
      if (!adoptable.has(html)) adoptable.set(html, []);
      adoptable.get(html).push(mark);
    }
  }

  function adopted(previous, html) {
    const marks = adoptable.get(html) ?? [];
    const follows = (mark) => !previous || previous.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING;
    const place = marks.findIndex((mark) => mark.isConnected && follows(mark));
    return place < 0 ? null : marks.splice(place, 1)[0];
  }

  function endAdoption() {
    for (const marks of adoptable.values()) for (const mark of marks) flow.take(mark);
    adoptable.clear();
  }

  function insertBlock(after, id, html) {
    flow.remove(id);
    const found = adoptable.size ? adopted(blocks.get(after), html) : null;
    if (found) flow.named(id, found);
    else fill(flow.insert(after, id), html);
  }

  function apply(patch) {
    if (patch.reset) reset();
    for (const id of patch.removed) flow.remove(id);
    for (const [after, id, , , html] of patch.inserted) insertBlock(after, id, html);
    for (const [id, html] of patch.changed) {
      const element = blocks.get(id);
      if (element) fill(element, html);
    }
    for (const [id, ...change] of patch.code) {
      const element = blocks.get(id);
      if (element) changeCode(element, ...change);
    }
    if (patch.done && adoptable.size) endAdoption();
  }

  function reset() {
    const [first] = seen();
    held = first ? boxOf(first).top : 0;
    if (adoptable.size && !blocks.size) return; // the blocks are there, and wait to be named
    adoptable.clear();
    flow.empty();
    scrollTo(0);
  }

  // A text that is not shown scrolls nothing.
  function scrollTo(top) {
    if (!flow.isShown()) return;
    window.scrollTo(0, top);
    placedAt = window.scrollY;
  }

  // The browser's own anchoring loses its hold when a section is split, as the element that it held was moved.
  function applyAll(patches) {
    frontispiece.letGo(); // what a text held in its place is another text now: from here on what is seen stays
    anchored(() => patches.forEach(apply));
  }

  function anchored(change) {
    const before = window.scrollY > 0 ? anchors() : [];
    const { isBare } = flow;
    change();
    // With its box a block is another node than without; else one that comes again is another block.
    const nowOf = (block) => (flow.isBare === isBare ? block : blocks.get(ids.get(block)));
    const anchor = before.find(([block]) => nowOf(block)?.isConnected);
    if (anchor) scrollTo(window.scrollY + boxOf(nowOf(anchor[0]))[anchor[1]] - anchor[2]);
  }

  // Where the block that gave way to others was the first to be seen, they begin where the one before it ends: held by
  // one below, what stands above an edit would move.
  function anchors() {
    const [first, ...rest] = seen();
    if (!first) return [];
    const previous = previousOf(first);
    const edgeOf = (block, edge) => [block, edge, boxOf(block)[edge]];
    return [
      edgeOf(first, "top"),
      ...(previous ? [edgeOf(previous, "bottom")] : []),
      ...rest.map((block) => edgeOf(block, "top")),
    ];
  }

  let token = "";

  // Behind the shell's own sheets. An address in them is that of a file of the site; what they import is not loaded.
  const [themeRules, codeColours, ownRules] = Array.from({ length: 3 }, () => new CSSStyleSheet());
  document.adoptedStyleSheets = [themeRules, codeColours, ownRules];

  Object.assign(frontispiece, {
    // For the scripts beside this one.
    scrollTo, anchored,
    cleaned(page) {
      cleanElements(page);
      cleanAttributes(page);
    },
    isOurScroll() {
      const isOurs = Math.abs(window.scrollY - placedAt) <= 1;
      if (!isOurs) placedAt = NaN;
      return isOurs;
    },
    letGo() {},
    // Whoever says something there with the token is our script: no other can know it, be it the browser that reports of
    // a post, or a script of a trusted site.
    tell(kind, facts) { console.debug(token + JSON.stringify({ kind, ...facts })); },

    beginTelling(secret) { token = secret; },
    trust() { trusts = true; },
    adopt,
    apply: applyAll,
    showHeader(html) { header.replaceChildren(parsed(html)); },
    setTheme(name, paper, tint) {
      const { dataset, style } = document.documentElement;
      dataset.theme = name;
      style.setProperty("--paper", paper);
      for (const ground of ["--tint", "--code-ground"]) style.setProperty(ground, tint);
    },
    // From the next blocks on: those that are there are given anew by whoever asks for it.
    setSource(shown) {
      showsSource = shown;
      document.documentElement.classList.toggle("shows-source", shown);
    },
    setCodeColours(css) {
      codeColours.replaceSync(css);
    },
    setContentStyles(theme, own) {
      themeRules.replaceSync(theme);
      ownRules.replaceSync(own);
    },
    dressContent(dressed) {
      themeRules.disabled = ownRules.disabled = !dressed;
    },
    // What a place that is wrong in the post's Liquid is called, by its kind; a style sheet shows it.
    setFaultWords(words) {
      const { style } = document.documentElement;
      for (const [kind, said] of Object.entries(words)) style.setProperty(`--fault-${kind}`, JSON.stringify(said));
    },
    setLang(lang) { document.documentElement.lang = lang; },
    empty() { flow.empty(); header.replaceChildren(); scrollTo(0); },
    visible() {
      const elements = seen();
      return elements.length ? [ids.get(elements[0]), ids.get(elements.at(-1))] : null;
    },
    show(id) {
      const block = blocks.get(id);
      (block && flow.isBare ? flow.within(block, "*") : block)?.scrollIntoView({ block: "nearest" });
      placedAt = window.scrollY;
    },
    showMark() {
      const mark = header.querySelector("mark");
      if (mark) mark.scrollIntoView({ block: "center" });
      else scrollTo(0);
    },
    // Put the block where the first that was seen stood before the last reset.
    holdAt(id) { scrollTo(window.scrollY + (blocks.has(id) ? boxOf(blocks.get(id)).top : held) - held); },
  });
  return true;
})();
