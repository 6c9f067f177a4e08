// What is seen stays where it is when the page gets another width or size, unless the text leads it.
(() => {
  "use strict";
  const { seen, boxOf, scrollTo } = frontispiece;
  let kept = null; // the first block that is seen, and which share of it lies above the window
  let isDue = false;

  function note() {
    isDue = false;
    const element = window.scrollY > 0 ? seen()[0] : null;
    const box = element && boxOf(element);
    kept = box?.height ? { element, share: -box.top / box.height } : null;
  }

  document.addEventListener("scroll", () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(note);
  });

  // A section has no height of its own before it is seen: it is in the frame after.
  function restore(again) {
    if (!kept?.element.isConnected) return;
    const { element, share } = kept;
    const box = boxOf(element);
    scrollTo(window.scrollY + box.top + share * box.height);
    if (again) requestAnimationFrame(() => kept?.element === element && restore(false));
  }

  window.addEventListener("resize", () => restore(true));
  return true;
})();
