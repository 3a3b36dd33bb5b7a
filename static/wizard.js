// What the pages do better with a script; without it everything works, only slower.
// No state is kept here: what is typed goes to the server, which answers with the letter as it now reads.

const form = document.querySelector("form[data-api]");

if (form) keepSaved(form);
watchResearch(document.querySelector("[data-research]"));
document.querySelectorAll("[data-copy]").forEach(offerCopy);
document.getElementById("error-summary")?.focus();

/** Save on a pause in typing and on leaving; show the growing letter. */
function keepSaved(form) {
  const status = document.querySelector(".autosave");
  let timer = 0;
  let running = null;
  let changed = false;

  const save = async ({ leaving = false } = {}) => {
    clearTimeout(timer);
    if (!changed) return;
    changed = false;
    try {
      const answer = await fetch(form.dataset.api, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: leaving });
      if (!answer.ok) return;
      const result = await answer.json();
      form.elements.seen.value = result.seen;
      showLetter(result.letter);
      status.textContent = result.withheld.length ? status.dataset.withheld : result.saved ? status.dataset.saved : "";
    } catch {
      changed = true; // no connection: the next pause, or the form's own button, tries again
    }
  };
  // One at a time: two saves at once would each take the other for somebody else's.
  const queue = (options) => (running = (running ?? Promise.resolve()).then(() => save(options)));

  form.addEventListener("input", () => {
    changed = true;
    form.dataset.touched = "1";
    clearTimeout(timer);
    timer = setTimeout(queue, 900);
  });
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    changed = false;
    if (!running || form.dataset.sending) return;
    // A save is under way: what it stores must not look like another tab's change.
    event.preventDefault();
    form.dataset.sending = "1";
    const { submitter } = event;
    // In a task of its own: while a form tells of its submission, it takes no other (HTML standard, requestSubmit).
    running.finally(() => setTimeout(() => form.requestSubmit(submitter)));
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") queue({ leaving: true });
  });
}

function showLetter(html) {
  const place = document.getElementById("letter");
  if (!place) return;
  const open = place.querySelector("details")?.open ?? true;
  const fresh = new DOMParser().parseFromString(html, "text/html"); // the server's own markup; scripts in it never run
  const inbox = fresh.querySelector("[data-inbox]"); // drawn among the questions, not beside them
  inbox?.remove();
  if (inbox) document.querySelector("[data-inbox]")?.replaceWith(inbox);
  place.replaceChildren(...fresh.body.childNodes);
  const panel = place.querySelector("details");
  if (panel) panel.open = open;
}

/** Ask how far the reading of the company's site is, show what was found so far, and lead to it in the end. */
async function watchResearch(box) {
  if (!box) return;
  let announced = Date.now();
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, tries < 10 ? 1000 : 2500));
    try {
      const answer = await fetch(box.dataset.research);
      if (!answer.ok) continue;
      const state = await answer.json();
      if (state.done) return showEnd(box, state);
      showState(box, state);
      // Who listens hears of it now and then: a line that speaks every second is noise.
      if (state.found && Date.now() - announced > 8000) {
        announced = Date.now();
        write(box, "[data-found-aloud]", `${state.pages}. ${state.found}`);
      }
    } catch {
      continue; // no connection just now
    }
  }
}

function showState(box, state) {
  write(box, "[data-progress]", state.message);
  write(box, "[data-pages]", state.pages);
  write(box, "[data-found]", state.found);
  const bar = box.querySelector("progress");
  if (!bar || !state.most) return;
  bar.max = state.most;
  bar.value = state.read;
}

/** Whoever is typing is not torn away: a button shows the findings when they are ready. */
function showEnd(box, state) {
  const button = box.querySelector("[data-check-again]");
  if (button && !form?.dataset.touched && !form?.contains(document.activeElement)) {
    location.reload();
    return;
  }
  showState(box, { ...state, found: "", read: state.most });
  box.querySelectorAll(".reading, [data-waiting]").forEach((part) => part.remove());
  write(box, "[data-announce]", state.message);
  const look = button ?? box.querySelector("[data-look]");
  look.hidden = false;
  if (!button) return;
  button.textContent = button.dataset.ready;
  button.classList.replace("button-secondary", "button-primary");
}

function write(box, selector, text) {
  const place = box.querySelector(selector);
  if (!place || place.textContent === text) return;
  place.textContent = text;
  if (place.matches("[data-found]")) place.hidden = !text;
}

function offerCopy(button) {
  const source = document.getElementById(button.dataset.copy);
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(source.value);
    } catch {
      source.select(); // refused, or an old browser: at least it is marked
      document.execCommand("copy");
    }
    button.textContent = button.dataset.copied;
    setTimeout(() => (button.textContent = label), 2500);
  });
}
