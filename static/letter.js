// The letter beside the questions follows what is typed, as the server composes it; without this, the next page shows it.
// The part that a question is about is lit while somebody answers it.

const FOCUSABLE = "a[href], button, [tabindex]";

const form = document.querySelector("form[data-api]");
const place = document.getElementById("letter");

if (form && place) follow(form, place);

function follow(form, place) {
  const whole = litOf(place); // the part that the page as a whole is about
  let lit = [];

  form.addEventListener("saved", ({ detail }) => {
    showLetter(place, detail.letter);
    if (lit.length) light(place, lit);
  });

  form.addEventListener("focusin", ({ target }) => {
    const wanted = target.closest("[data-lit]")?.dataset.lit.split(" ") ?? [];
    if (String(wanted) === String(lit)) return;
    lit = wanted;
    light(place, lit.length ? lit : whole);
    bringIntoView(place);
  });

  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && location.hash === "#letter") place.querySelector(".letter-close")?.click(); // on a small screen
  });
}

function showLetter(place, html) {
  const fresh = new DOMParser().parseFromString(html, "text/html"); // the server's own markup; scripts in it never run
  const inbox = fresh.querySelector("[data-inbox]"); // drawn among the questions, not beside them
  inbox?.remove();
  if (inbox) document.querySelector("[data-inbox]")?.replaceWith(inbox);
  const read = place.querySelector(".letter-scroll")?.scrollTop ?? 0;
  const focused = [...place.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
  place.replaceChildren(...fresh.body.childNodes);
  const box = place.querySelector(".letter-scroll");
  if (box) box.scrollTop = read;
  if (focused >= 0) (place.querySelectorAll(FOCUSABLE)[focused] ?? box)?.focus({ preventScroll: true });
}

function litOf(place) {
  return [...new Set([...place.querySelectorAll(".sheet-part-lit")].map((part) => part.dataset.role))];
}

function light(place, roles) {
  for (const part of place.querySelectorAll("[data-role]")) {
    const lit = roles.includes(part.dataset.role);
    part.classList.toggle("sheet-part-lit", lit);
    part.querySelector(".sheet-part-label")?.toggleAttribute("hidden", !lit);
  }
}

/** Within the letter's own box only: the page itself does not move under whoever is typing. */
function bringIntoView(place) {
  const box = place.querySelector(".letter-scroll");
  const part = place.querySelector(".sheet-part-lit");
  if (!box || !part || box.scrollHeight <= box.clientHeight) return;
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 4;
}
