// Shows what is seen of the post before it is opened, in the place of its text: the page of its site that lists posts,
// or a sheet of ours.
(() => {
  "use strict";
  const { wear, leave, cleaned, content } = frontispiece;
  let isShown = false;
  let place = ""; // which page stands there: another one is seen from its post on

  // The post's part of the list is the largest box around its links that has no other post's link in it.
  function itemOf(page, own, others) {
    const links = [...page.querySelectorAll("a[href]")];
    const addressed = (addresses) => {
      const wanted = new Set(addresses);
      return links.filter((link) => wanted.has(link.getAttribute("href")));
    };
    const theirs = addressed(others);
    const candidates = addressed(own).map((link) => {
      let item = link;
      while (item.parentElement && item.parentElement !== page.body && !theirs.some((other) => item.parentElement.contains(other))) {
        item = item.parentElement;
      }
      return item;
    });
    // Of several links, one in a menu say, the one that tells most of the post.
    const lengthOf = (element) => element.textContent.length;
    return candidates.reduce((best, item) => (best && lengthOf(best) >= lengthOf(item) ? best : item), null);
  }

  function marked() {
    return document.querySelector("[data-glimpse]");
  }

  // What was seen stays where it was, measured from the post's own part of the page.
  function keepingPlace(name, change) {
    const top = isShown && name === place ? marked()?.getBoundingClientRect().top : undefined;
    const y = window.scrollY;
    change();
    const item = marked();
    if (isShown && name === place) window.scrollTo(0, top === undefined || !item ? y : window.scrollY + item.getBoundingClientRect().top - top);
    else if (item) item.scrollIntoView({ block: "center" });
    else window.scrollTo(0, 0);
    isShown = true;
    place = name;
  }

  const kinds = {
    listing(html, origin, own, others) {
      wear(html, origin, (page) => {
        if (!page.body) return false;
        itemOf(page, own, others)?.setAttribute("data-glimpse", "");
        return true;
      });
    },
    sheet(html) {
      const page = new DOMParser().parseFromString(html, "text/html");
      cleaned(page);
      const sheet = document.createElement("main");
      sheet.className = "post glimpse";
      sheet.append(...[...page.body.childNodes].map((node) => document.adoptNode(node)));
      leave();
      document.body.replaceChildren(sheet);
    },
  };

  Object.assign(frontispiece, {
    // "listing" or "sheet" with its name, by which another one is told from the same again; or "" for the text.
    showInstead(kind, [name, ...told]) {
      if (kind) {
        keepingPlace(name, () => kinds[kind](...told));
        content.remove();
      } else if (isShown) {
        isShown = false;
        leave();
      }
    },
  });
  return true;
})();
