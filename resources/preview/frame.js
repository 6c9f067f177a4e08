// Puts the text into the page of its site, and back into our own: what its blocks are made of stays.
(() => {
  "use strict";
  const { content, anchored, cleaned, flow } = frontispiece;
  const root = document.documentElement;
  const shell = document.getElementById("frontispiece-page");
  const ownSheets = [...document.querySelectorAll('link:not([href="/-/common.css"])')];
  let sheets = []; // of the site, in the page now
  let borrowed = []; // attributes that the site's page gave to ours: element, name

  const OURS = new Set(["data-theme", "data-frame"]);

  function giveBack() {
    for (const [element, name] of borrowed) element.removeAttribute(name);
    borrowed = [];
  }

  function borrow(element, from) {
    for (const { name, value } of from.attributes) {
      if (OURS.has(name) || (name === "style" && element === root)) continue; // our own colours stand there
      element.setAttribute(name, value);
      borrowed.push([element, name]);
    }
  }

  // An address of the site that is spelled with its host means a file here.
  const local = (address, origin) =>
    origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;

  // Only style sheets of the page itself; anything else that a link may do goes out of the page.
  function sheetOf(element, origin) {
    const made = document.createElement(element.localName);
    if (element.localName === "style") made.textContent = element.textContent;
    else {
      made.rel = "stylesheet";
      made.href = local(element.getAttribute("href") ?? "", origin);
    }
    if (element.media) made.media = element.media;
    return made;
  }

  // The old ones go when the new ones are there: no moment without styles.
  function dress(made) {
    const old = sheets;
    sheets = made;
    let waiting = 1;
    const arrived = () => {
      waiting -= 1;
      if (waiting === 0) for (const sheet of old) sheet.remove();
    };
    for (const sheet of made) {
      if (sheet.localName === "link") {
        waiting += 1;
        sheet.addEventListener("load", arrived, { once: true });
        sheet.addEventListener("error", arrived, { once: true });
      }
      document.head.append(sheet);
    }
    arrived();
  }

  function leave() {
    giveBack();
    dress([]);
    for (const sheet of ownSheets) sheet.disabled = false;
    frontispiece.dressContent(true);
    delete root.dataset.frame;
    flow.box();
    shell.append(content);
    document.body.replaceChildren(shell);
  }

  // Puts the page of the site in the place of ours. It is prepared while nothing in it runs or loads, and refused by a
  // false answer: then ours comes back.
  function wear(html, origin, prepare) {
    const page = new DOMParser().parseFromString(html, "text/html");
    if (!prepare(page)) return leave();
    const made = [...page.querySelectorAll('link[rel~="stylesheet" i][href]:not([rel~="alternate" i]), style')].map(
      (element) => sheetOf(element, origin),
    );
    for (const element of page.querySelectorAll("style, noscript")) element.remove();
    cleaned(page);
    for (const image of page.querySelectorAll("img[src]")) image.setAttribute("src", local(image.getAttribute("src"), origin));
    giveBack();
    borrow(root, page.documentElement);
    borrow(document.body, page.body);
    const nodes = [...page.body.childNodes].map((node) => document.adoptNode(node));
    document.body.replaceChildren(...nodes);
    for (const sheet of ownSheets) sheet.disabled = true;
    frontispiece.dressContent(false);
    root.dataset.frame = "";
    dress(made);
  }

  function enter(html, origin) {
    let place = null;
    wear(html, origin, (page) => {
      const found = page.getElementById("frontispiece-place");
      place = page.createElement("div");
      found?.replaceWith(place);
      return page.body?.contains(place);
    });
    if (place?.isConnected && place.ownerDocument === document) flow.standAt(place);
  }

  Object.assign(frontispiece, {
    wear, leave,
    setFrame(html, origin) {
      anchored(() => (html ? enter(html, origin) : leave()));
    },
  });
  return true;
})();
