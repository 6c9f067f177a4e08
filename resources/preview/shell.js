// Runs in a world of its own: the page's elements are seen here, but no script of the page, and none of ours there.
(() => {
  "use strict";
  const SECTION_BLOCKS = 64;
  const content = document.getElementById("frontispiece-content");
  const header = document.getElementById("frontispiece-header");
  const message = document.getElementById("frontispiece-message");
  const blocks = new Map(); // id -> element
  const ids = new WeakMap(); // element -> id

  // What a post may not bring: each of these loads, runs, refreshes, or sends, and some in ways no policy reaches.
  const DROPPED = "script, iframe, frame, frameset, object, embed, applet, link, meta, base, portal, fencedframe";
  const ADDRESSES = ["href", "src", "action", "formaction", "data", "poster", "background", "xlink:href", "ping"];

  function clean(root) {
    for (const element of root.querySelectorAll(DROPPED)) element.remove();
    for (const element of root.querySelectorAll("template")) clean(element.content);
    for (const element of root.querySelectorAll("*")) {
      for (const { name, value } of [...element.attributes]) {
        const low = name.toLowerCase();
        if (low.startsWith("on") || low === "srcdoc" || low === "ping" || low === "autofocus" || low === "autoplay") {
          element.removeAttribute(name);
        } else if (ADDRESSES.includes(low) && /^[\s\u0000-\u0020]*(javascript|vbscript)\s*:/i.test(value.replace(/[\t\n\r]/g, ""))) {
          element.removeAttribute(name);
        } else if (low === "id" && value.startsWith("frontispiece-")) {
          element.removeAttribute(name); // the shell's own names are not to be had
        }
      }
      if (element.localName === "form") element.removeAttribute("action");
    }
    return root;
  }

  // The parser's document is inert: nothing in it is loaded or run before it is clean.
  const parser = new DOMParser();
  function parsed(html) {
    const body = clean(parser.parseFromString(html, "text/html").body);
    const fragment = document.createDocumentFragment();
    while (body.firstChild) fragment.append(document.adoptNode(body.firstChild));
    return fragment;
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

  function insertBlock(after, id, html) {
    removeBlock(id);
    const element = document.createElement("div");
    element.append(parsed(html));
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
    if (patch.reset) emptied();
    for (const id of patch.removed) removeBlock(id);
    for (const [after, id, , , html] of patch.inserted) insertBlock(after, id, html);
    for (const [id, html] of patch.changed) blocks.get(id)?.replaceChildren(parsed(html));
  }

  function isSeen(element) {
    const box = element.getBoundingClientRect();
    return box.bottom >= 0 && box.top <= window.innerHeight;
  }

  globalThis.frontispiece = {
    apply(patches) { for (const patch of patches) apply(patch); },
    showHeader(html) { header.replaceChildren(parsed(html)); },
    showMessage(text) { message.textContent = text; message.hidden = !text; },
    setTheme(name) { document.documentElement.dataset.theme = name; },
    setLang(lang) { document.documentElement.lang = lang; },
    empty() { emptied(); header.replaceChildren(); window.scrollTo(0, 0); },
    visible() {
      const seen = [...content.children].filter(isSeen).flatMap((section) => [...section.children].filter(isSeen));
      return seen.length ? [ids.get(seen[0]), ids.get(seen[seen.length - 1])] : null;
    },
    scrollTo(id) { blocks.get(id)?.scrollIntoView({ block: "nearest" }); },
  };
  return true;
})();
