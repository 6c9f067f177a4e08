// Runs in a world of its own: the page's elements are seen here, but no script of the page, and none of ours there.
(() => {
  "use strict";
  const SECTION_BLOCKS = 64;
  const content = document.getElementById("frontispiece-content");
  const header = document.getElementById("frontispiece-header");
  const blocks = new Map(); // id -> element
  const ids = new WeakMap(); // element -> id
  let held = 0; // how far from the top what was seen first stood, before the last emptying

  // What a post may not bring: each of these loads, runs, refreshes, or sends, and some in ways no policy reaches.
  const DROPPED = "script, iframe, frame, frameset, object, embed, applet, link, meta, base, title, portal, fencedframe";
  const CONTROLS = "input, button, select, textarea, fieldset";
  const ADDRESSES = new Set(["href", "src", "data", "poster", "background", "xlink:href", "values", "from", "to"]);
  const REFUSED = new Set([
    "action", "formaction", "form", "srcdoc", "ping", "attributionsrc", "download", "target", "autofocus", "autoplay",
    "contenteditable", "accesskey", "popover", "popovertarget", "command", "commandfor", "nonce",
  ]);
  const SCRIPT_ADDRESS = /^(javascript|vbscript):/i;

  // Done here and not in the render process: only the browser's own parser knows what the browser will make of a text.
  // The parser's document is inert, and its very nodes are put in the page: nothing is parsed a second time.
  const parser = new DOMParser();
  const inert = document.implementation.createHTMLDocument("");
  // A field named "attributes" hides that property of its form, and a picture named "body" that of its document: so
  // these go by the prototypes, no form is kept, and no name but that of a place or a map.
  const bodyOf = getter(Document.prototype, "body");
  const firstChildOf = getter(Node.prototype, "firstChild");

  function getter(prototype, name) {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name);
    return (object) => get.call(object);
  }

  function parsed(html) {
    const body = bodyOf(parser.parseFromString(`<body>${html}`, "text/html"));
    clean(body);
    const fragment = document.createDocumentFragment();
    while (body.firstChild) fragment.append(document.adoptNode(body.firstChild));
    return fragment;
  }

  function clean(root) {
    for (const form of root.querySelectorAll("form")) unwrapForm(form);
    for (const element of root.querySelectorAll(DROPPED)) element.remove();
    for (const element of root.querySelectorAll("template")) if (element.content) clean(element.content);
    for (const element of root.querySelectorAll("*")) cleanAttributes(element);
    for (const element of root.querySelectorAll(CONTROLS)) element.disabled = true; // a file or a colour opens a dialog
    for (const element of root.querySelectorAll("style")) element.textContent = scoped(element.textContent);
  }

  function unwrapForm(form) {
    const box = inert.createElement("div");
    for (const name of ["class", "style"]) {
      const value = Element.prototype.getAttribute.call(form, name);
      if (value) box.setAttribute(name, value);
    }
    for (let child = firstChildOf(form); child; child = firstChildOf(form)) box.append(child);
    Element.prototype.replaceWith.call(form, box);
  }

  function cleanAttributes(element) {
    for (const { name, value } of [...element.attributes]) {
      const low = name.toLowerCase();
      const refused =
        low.startsWith("on") || REFUSED.has(low) ||
        (low === "name" && !/^(a|map)$/.test(element.localName)) ||
        (low === "id" && value.startsWith("frontispiece-")) || // the shell's own names are not to be had
        (ADDRESSES.has(low) && SCRIPT_ADDRESS.test(value.replace(/[\u0000-\u0020]/g, "")));
      if (refused) element.removeAttribute(name);
    }
  }

  // A post's styles reach the post and nothing around it. A sheet that is made here loads nothing while it is read.
  function scoped(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return `@scope (#frontispiece-content) {\n${[...sheet.cssRules].map((rule) => rule.cssText).join("\n")}\n}`;
  }

  function emptied() {
    blocks.clear();
    content.replaceChildren();
  }

  function removeBlock(id) {
    const element = blocks.get(id);
    if (!element) return;
    const section = element.parentElement;
    element.remove();
    blocks.delete(id);
    if (!section.firstElementChild) section.remove();
  }

  function fill(element, html) {
    element.replaceChildren(parsed(html));
    // Only what brings styles of its own can leave its place: text keeps its margins, which a box would not share.
    element.classList.toggle("boxed", element.querySelector("[style]") !== null);
  }

  function insertBlock(after, id, html) {
    removeBlock(id);
    const element = document.createElement("div");
    fill(element, html);
    const previous = blocks.get(after);
    let section;
    if (previous) {
      section = previous.parentElement;
      previous.after(element);
    } else {
      section = content.firstElementChild ?? content.appendChild(document.createElement("section"));
      section.prepend(element);
    }
    blocks.set(id, element);
    ids.set(element, id);
    if (section.childElementCount > SECTION_BLOCKS) split(section, element);
  }

  function split(section, newest) {
    // Blocks that come one after the other fill section by section; an insertion elsewhere halves its section.
    const kept = newest === section.lastElementChild ? SECTION_BLOCKS : section.childElementCount >> 1;
    const next = document.createElement("section");
    section.after(next);
    while (section.childElementCount > kept) next.prepend(section.lastElementChild);
  }

  function apply(patch) {
    if (patch.reset) reset();
    for (const id of patch.removed) removeBlock(id);
    for (const [after, id, , , html] of patch.inserted) insertBlock(after, id, html);
    for (const [id, html] of patch.changed) {
      const element = blocks.get(id);
      if (element) fill(element, html);
    }
  }

  function reset() {
    held = firstSeen()?.getBoundingClientRect().top ?? 0;
    emptied();
    window.scrollTo(0, 0);
  }

  function isSeen(element) {
    const box = element.getBoundingClientRect();
    return box.bottom >= 0 && box.top <= window.innerHeight;
  }

  function seen() {
    return [...content.children].filter(isSeen).flatMap((section) => [...section.children].filter(isSeen));
  }

  function firstSeen() {
    return seen()[0];
  }

  globalThis.frontispiece = {
    apply(patches) { for (const patch of patches) apply(patch); },
    showHeader(html) { header.replaceChildren(parsed(html)); },
    setTheme(name, paper) {
      document.documentElement.dataset.theme = name;
      document.documentElement.style.setProperty("--paper", paper);
    },
    setLang(lang) { document.documentElement.lang = lang; },
    empty() { emptied(); header.replaceChildren(); window.scrollTo(0, 0); },
    visible() {
      const elements = seen();
      return elements.length ? [ids.get(elements[0]), ids.get(elements.at(-1))] : null;
    },
    scrollTo(id) { blocks.get(id)?.scrollIntoView({ block: "nearest" }); },
    // Put the block where the first that was seen stood before the last reset.
    holdAt(id) { window.scrollBy(0, (blocks.get(id)?.getBoundingClientRect().top ?? held) - held); },
  };
  return true;
})();
