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
  place.replaceChildren(...fresh.body.childNodes);
  const panel = place.querySelector("details");
  if (panel) panel.open = open;
}

/** Ask how far the reading of the company's site is, and show what was found. */
async function watchResearch(box) {
  if (!box) return;
  const line = box.querySelector("[data-progress]");
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, tries < 10 ? 1000 : 2500));
    try {
      const answer = await fetch(box.dataset.research);
      const state = await answer.json();
      if (state.message && line.textContent !== state.message) line.textContent = state.message;
      if (state.done) break;
    } catch {
      continue; // no connection just now
    }
  }
  // Whoever is typing is not torn away: the button shows the findings when they are ready.
  if (form?.dataset.touched || form?.contains(document.activeElement)) box.querySelector("[data-check-again]")?.classList.add("button-primary");
  else location.reload();
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
