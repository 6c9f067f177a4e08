// In the page of a trusted site only, whose own scripts run beside ours: they share the elements and nothing else.
(() => {
  "use strict";
  let clicked = null; // the link that a hand clicked last, and not a script

  // A link opens no window and saves nothing: where it leads is asked of the writer.
  function note(event) {
    if (!event.isTrusted) return;
    const link = event.composedPath().find((node) => node.localName === "a" && node.href);
    clicked = link ? link.href.baseVal ?? link.href : null;
    for (const name of ["target", "download", "ping"]) link?.removeAttribute(name);
  }
  for (const kind of ["click", "auxclick"]) window.addEventListener(kind, note, true);

  document.documentElement.dataset.frame = "";
  frontispiece.trust();
  Object.assign(frontispiece, {
    clickedLink() {
      const link = clicked;
      clicked = null;
      return link;
    },
  });
})();
