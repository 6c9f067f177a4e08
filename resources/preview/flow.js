// Where the blocks of the post stand in the page.
//
// In our own page each has a box, and 64 boxes a section, so that what is not seen costs nothing. In the page of a site
// they stand bare, as Jekyll writes them, so that the site's rules for what follows what ("p + p", ".content > :first-child")
// hold: a comment marks where each begins, and one more where the last ends. What Chromium does at a key grows with the
// number of neighbours, so that a text of thousands of blocks keeps its boxes there, too.
(() => {
  "use strict";
  const SECTION_BLOCKS = 64;
  const MOST_BARE = 4096; // a key in a page of 3000 takes 4 ms, one that makes a new block 12 ms
  const BOX = "#frontispiece-content > section > div";
  const content = document.getElementById("frontispiece-content") ?? document.createElement("div"); // a site has none
  content.id = "frontispiece-content";
  const blocks = new Map(); // id -> the box of a block, or the mark before it
  const ids = new WeakMap(); // box or mark -> id
  const marks = []; // in their order
  const marked = new WeakSet(); // so that no comment of a post is taken for a mark
  const moved = []; // called when all blocks got or lost their boxes, or stand in another element
  let end = document.createComment("");
  let isBare = false;

  const isMark = (node) => node === end || marked.has(node);
  const isBox = (block) => block.nodeType === Node.ELEMENT_NODE;

  function following(mark) {
    const nodes = [];
    for (let node = mark.nextSibling; node && !isMark(node); node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  const nodesOf = (block) => (isBox(block) ? [...block.childNodes] : following(block));

  // Puts nodes in the place of those of a block, but keeps those that are alike, which may be changed within: a key changes
  // one line of long code, and a picture need not be shown anew.
  function fill(block, made) {
    const old = nodesOf(block);
    const [parent, next] = isBox(block) ? [block, null] : [block.parentNode, (old.at(-1) ?? block).nextSibling];
    if (parent) become(parent, old, made, next); // a trusted site's scripts may have taken the mark away
    if (isBox(block)) keepIn(block);
  }

  function become(parent, old, made, next) {
    let start = 0;
    while (start < old.length && start < made.length && old[start].isEqualNode(made[start])) start += 1;
    let [stop, rest] = [old.length, made.length];
    while (stop > start && rest > start && old[stop - 1].isEqualNode(made[rest - 1])) [stop, rest] = [stop - 1, rest - 1];
    if (stop - start === 1 && rest - start === 1 && isAlike(old[start], made[start])) {
      return become(old[start], [...old[start].childNodes], [...made[start].childNodes], null);
    }
    for (const node of old.slice(start, stop)) node.remove();
    for (const node of made.slice(start, rest)) parent.insertBefore(node, old[stop] ?? next);
  }

  function isAlike(one, another) {
    return one.nodeType === Node.ELEMENT_NODE && one.cloneNode(false).isEqualNode(another.cloneNode(false));
  }

  // Only what brings styles of its own can leave its place: text keeps its margins, which a box would not share.
  function keepIn(box) {
    box.classList.toggle("boxed", box.querySelector("[style]") !== null);
  }

  function named(id, block) {
    blocks.set(id, block);
    ids.set(block, id);
    return block;
  }

  function newMark() {
    const mark = document.createComment("");
    marked.add(mark);
    return mark;
  }

  // Makes an empty block behind another, or before all where that is none.
  function insert(after, id) {
    if (isBare && marks.length >= MOST_BARE) boxInPlace();
    const previous = blocks.get(after);
    if (isBare) return insertMark(previous, named(id, newMark()));
    return insertBox(previous, named(id, document.createElement("div")));
  }

  function insertMark(previous, mark) {
    keepEnd();
    const place = previous ? marks.lastIndexOf(previous) + 1 : 0;
    const next = marks.slice(place).find((one) => one.parentNode) ?? end;
    next.before(mark);
    marks.splice(place, 0, mark);
    return mark;
  }

  function keepEnd() {
    if (!end.parentNode) document.createDocumentFragment().append(end); // the site's scripts took all of it away
  }

  function insertBox(previous, box) {
    let section;
    if (previous?.parentElement) {
      section = previous.parentElement;
      previous.after(box);
    } else {
      section = content.firstElementChild ?? content.appendChild(document.createElement("section"));
      section.prepend(box);
    }
    if (section.childElementCount > SECTION_BLOCKS) split(section, box);
    return box;
  }

  function split(section, newest) {
    // Blocks that come one after the other fill section by section; an insertion elsewhere halves its section.
    const kept = newest === section.lastElementChild ? SECTION_BLOCKS : section.childElementCount >> 1;
    const next = document.createElement("section");
    section.after(next);
    while (section.childElementCount > kept) next.prepend(section.lastElementChild);
  }

  function remove(id) {
    const block = blocks.get(id);
    blocks.delete(id);
    if (block) take(block);
  }

  function take(block) {
    const section = isBox(block) ? block.parentElement : null;
    if (!isBox(block)) {
      for (const node of following(block)) node.remove();
      if (marks.includes(block)) marks.splice(marks.lastIndexOf(block), 1);
    }
    block.remove();
    if (section && !section.firstElementChild) section.remove();
  }

  function empty() {
    blocks.clear();
    for (const mark of marks.splice(0)) {
      for (const node of following(mark)) node.remove();
      mark.remove();
    }
    content.replaceChildren();
  }

  // Lets the blocks stand in the place of an element, bare unless they are too many.
  function standAt(place) {
    if (blocks.size > MOST_BARE) {
      box();
      return place.replaceWith(content);
    }
    const all = ordered();
    const bare = document.createDocumentFragment();
    marks.length = 0;
    for (const block of all) {
      const nodes = nodesOf(block);
      const mark = isBox(block) ? named(ids.get(block), newMark()) : block;
      marks.push(mark);
      bare.append(mark, ...nodes);
    }
    bare.append(end);
    place.replaceWith(bare);
    content.replaceChildren();
    isBare = true;
    for (const listener of moved) listener();
  }

  // Gives each block its box again.
  function box() {
    if (!isBare) return;
    isBare = false;
    let previous = null;
    for (const mark of marks.splice(0)) {
      const made = named(ids.get(mark), document.createElement("div"));
      made.append(...following(mark));
      mark.remove();
      keepIn(made);
      previous = insertBox(previous, made);
    }
    end.remove();
    for (const listener of moved) listener();
  }

  function boxInPlace() {
    keepEnd();
    end.before(content);
    box();
  }

  // Takes the marks that stand in the page of a trusted site, and tells them where all of so many are there.
  function find(count) {
    const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) {
      const { data } = comments.currentNode;
      if (data === "frontispiece:block") found.push(comments.currentNode);
      else if (data === "frontispiece:end") end = comments.currentNode;
    }
    isBare = true;
    marks.push(...found);
    for (const mark of found) marked.add(mark);
    for (const listener of moved) listener();
    const parent = end.parentNode;
    if (parent && found.length === count && found.every((mark) => mark.parentNode === parent)) return found;
    found[0]?.before(end); // what a text leaves open took in what came after it
    empty();
    return [];
  }

  const ordered = () => (isBare ? [...marks] : [...content.children].flatMap((section) => [...section.children]));
  const isShown = () => (isBare ? end : content).isConnected;
  const parent = () => (isBare ? end.parentElement : content);

  function firstAndLast() {
    if (isBare) return marks.length ? [marks[0], marks.at(-1)] : null;
    const first = content.firstElementChild?.firstElementChild;
    return first ? [first, content.lastElementChild.lastElementChild] : null;
  }

  function previousOf(block) {
    if (!isBox(block)) return marks[marks.lastIndexOf(block) - 1];
    return block.previousElementSibling ?? block.parentElement.previousElementSibling?.lastElementChild;
  }

  function nextOf(block) {
    if (!isBox(block)) return marks[marks.lastIndexOf(block) + 1];
    return block.nextElementSibling ?? block.parentElement.nextElementSibling?.firstElementChild;
  }

  // The block in which a node is.
  function blockOf(node) {
    if (!isBare) return node.closest(BOX);
    while (node && node.parentNode !== end.parentNode) node = node.parentNode;
    while (node && !marked.has(node)) node = node === end ? null : node.previousSibling;
    return node;
  }

  // The first element of a block that answers a selector.
  function within(block, selector) {
    for (const node of nodesOf(block)) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const found = node.matches(selector) ? node : node.querySelector(selector);
      if (found) return found;
    }
    return null;
  }

  function boxOfNode(node) {
    if (node.nodeType === Node.ELEMENT_NODE) return node.getClientRects().length ? node.getBoundingClientRect() : null;
    if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) return null;
    const range = document.createRange();
    range.selectNode(node);
    return range.getBoundingClientRect();
  }

  function firstBox(nodes) {
    for (const node of nodes) {
      const box = boxOfNode(node);
      if (box) return box;
    }
    return null;
  }

  function* before(node) {
    for (let one = node.previousSibling; one; one = one.previousSibling) yield one;
  }

  // From where to where a block is seen. One of which nothing is stands where what is before it ends.
  function boxOf(block) {
    if (isBox(block)) return block.getBoundingClientRect();
    const nodes = following(block);
    const first = firstBox(nodes);
    if (first) {
      const { top } = first;
      const { bottom } = firstBox(nodes.reverse());
      return { top, bottom, height: bottom - top };
    }
    const y = firstBox(before(block))?.bottom ?? block.parentElement?.getBoundingClientRect().top ?? 0;
    return { top: y, bottom: y, height: 0 };
  }

  // The blocks between two heights, seen from the top of the window.
  function seen(from = 0, to = window.innerHeight) {
    if (!isShown()) return [];
    if (isBare) return seenOf(marks, from, to);
    return seenOf(content.children, from, to).flatMap((section) => seenOf(section.children, from, to));
  }

  // They lie one below the other: the first that is seen is found by halving.
  function seenOf(all, from, to) {
    let first = 0;
    for (let last = all.length; first < last; ) {
      const middle = (first + last) >> 1;
      if (boxOf(all[middle]).bottom < from) first = middle + 1;
      else last = middle;
    }
    let last = first;
    while (last < all.length && boxOf(all[last]).top <= to) last += 1;
    return Array.prototype.slice.call(all, first, last);
  }

  globalThis.frontispiece = {
    content, blocks, ids, seen, boxOf, previousOf, nextOf,
    flow: {
      get isBare() { return isBare; },
      insert, fill, remove, take, empty, standAt, box, find, named, nodesOf, within, blockOf, firstAndLast, isShown, parent,
      onMoved(listener) { moved.push(listener); },
    },
  };
  return true;
})();
