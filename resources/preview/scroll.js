// Keeps the page beside the text: it stands where the text is scrolled to, or tells where its reader scrolls it to.
//
// A place of the text that stands at some share of its pane's height stands at the same share of the page's. Positions
// are those of a page without header and footer, "the text's"; these two are seen by stretching the window's height of
// text that comes first and the one that comes last, so that both ends meet both ends and nothing in between jumps.
(() => {
  "use strict";
  const MARGIN = 24; // as the page's scroll-padding
  const LAID_OUT_SECTIONS = 4;
  const { content, blocks, ids, seen, boxOf, previousOf, nextOf, flow, scrollTo, isOurScroll, tell } = frontispiece;
  const root = document.documentElement;
  const laidOut = []; // sections that are laid out though they may not be seen
  let follows = false;
  let target = null; // where the text stands, while it leads
  let kept = null; // the place of the caret, which is to come into sight
  let touched = false; // somebody's hand was on the page since the text led
  let isDue = false;

  const topOf = (block) => boxOf(block).top + window.scrollY;
  const areNotes = (block) => flow.nodesOf(block).find((node) => node.nodeType === Node.ELEMENT_NODE)?.matches(".footnotes");

  // The text's part of the page, and how much of it is stretched at either end.
  function span() {
    const ends = flow.firstAndLast();
    if (!ends) return null;
    const [first, last] = ends;
    const top = topOf(first);
    const bottom = boxOf(flow.isBare ? last : content).bottom + window.scrollY;
    const end = bottom - (areNotes(last) ? boxOf(last).height : 0);
    const total = root.scrollHeight;
    const reach = Math.min(window.innerHeight, (end - top) / 2);
    return reach > 0 ? { top, end, total, reach } : null;
  }

  function stretched(y, { top, end, total, reach }) {
    if (y < top + reach) return Math.max(0, ((y - top) * (top + reach)) / reach);
    if (y > end - reach) return Math.min(total, end - reach + ((y - end + reach) * (reach + total - end)) / reach);
    return y;
  }

  function unstretched(y, { top, end, total, reach }) {
    if (y < top + reach) return top + (y * reach) / (top + reach);
    if (y > end - reach) return end - reach + ((y - end + reach) * reach) / (reach + total - end);
    return y;
  }

  // A section that was never seen has an estimated height: the one that is scrolled to gets its own.
  function layOut({ parentElement: section }) {
    if (flow.isBare || laidOut.includes(section)) return;
    section.style.contentVisibility = "visible";
    laidOut.push(section);
    if (laidOut.length > LAID_OUT_SECTIONS) laidOut.shift().style.contentVisibility = "";
  }

  function bottomOf(block, { end }) {
    if (flow.isBare) return nextOf(block) ? topOf(nextOf(block)) : end;
    if (block.nextElementSibling) return topOf(block.nextElementSibling);
    const section = block.parentElement.nextElementSibling;
    return section ? topOf(section) : end;
  }

  function settle() {
    if (!target) return;
    align();
    if (target.kept) bringIntoSight(target.kept);
  }

  function align() {
    const most = root.scrollHeight - window.innerHeight;
    const element = blocks.get(target.block);
    if (target.ofPage <= 0 || target.ofPage >= 1) return scrollTo(target.ofPage <= 0 ? 0 : most);
    if (!element) return;
    layOut(element);
    const text = span();
    if (!text) return;
    const top = topOf(element);
    const y = top + target.share * Math.max(0, bottomOf(element, text) - top);
    scrollTo(Math.round(stretched(y, text) - target.ofPage * window.innerHeight));
  }

  // As little as it takes. Of a block that is higher than the window the place of the caret is what counts.
  function bringIntoSight({ block, share }) {
    const element = blocks.get(block);
    if (!element) return;
    layOut(element); // one that has just come has no height before it is seen
    const box = boxOf(element);
    if (box.height === 0) return;
    const fits = box.height <= window.innerHeight - 2 * MARGIN;
    const top = fits ? box.top : box.top + share * box.height - MARGIN;
    const bottom = fits ? box.bottom : top + 2 * MARGIN;
    if (top < MARGIN) scrollTo(window.scrollY + top - MARGIN);
    else if (bottom > window.innerHeight - MARGIN) scrollTo(window.scrollY + bottom - window.innerHeight + MARGIN);
  }

  function tellPlace() {
    const text = span();
    if (!text) return;
    const [from, to] = [0, window.innerHeight].map((y) => unstretched(window.scrollY + y, text) - window.scrollY);
    const elements = seen(from, to);
    const before = elements.length && previousOf(elements[0]);
    if (before) elements.unshift(before);
    const after = elements.length && nextOf(elements.at(-1));
    if (after) elements.push(after);
    const most = root.scrollHeight - window.innerHeight;
    tell("place", {
      blocks: elements.map((element) => [ids.get(element), stretched(topOf(element), text) - window.scrollY]),
      end: text.total - window.scrollY,
      height: window.innerHeight,
      share: most > 0 ? Math.min(1, Math.max(0, window.scrollY / most)) : 0,
    });
  }

  function inNextFrame() {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      const place = kept;
      kept = null;
      if (target) {
        target.kept = place ?? target.kept;
        settle();
      } else if (place) bringIntoSight(place);
      else tellPlace();
    });
  }

  const touch = (event) => { touched ||= event.isTrusted; }; // a hand's, and no script's
  for (const kind of ["wheel", "keydown", "pointerdown", "touchstart"]) {
    document.addEventListener(kind, touch, { capture: true, passive: true });
  }

  document.addEventListener("scroll", () => {
    if (isOurScroll() || !touched || !follows) return;
    target = kept = null;
    inNextFrame();
  });

  // Pictures that come late, and sections that are seen for the first time, move what was placed.
  const resized = new ResizeObserver(settle);
  const watch = () => {
    resized.disconnect();
    resized.observe(flow.parent() ?? root);
  };
  flow.onMoved(watch);
  watch();

  Object.assign(frontispiece, {
    setFollowing(following) {
      follows = following;
      if (!follows) target = null;
    },
    follow(block, share, ofPage) {
      target = { block, share, ofPage, kept: null };
      touched = false;
      inNextFrame();
    },
    letGo() { target = null; },
    keepInSight(block, share) {
      kept = { block, share };
      inNextFrame();
    },
  });
  return true;
})();
