// How far the reading of the company's site is, and the way to what it found; without this, a button asks again.

const NOISE = 8000; // ms; who listens hears of it now and then: a line that speaks every second is noise

const box = document.querySelector("[data-research]");
const form = document.getElementById("step-form");
let touched = false;

if (box) watch(box);

async function watch(box) {
  let announced = Date.now();
  form?.addEventListener("input", () => (touched = true));
  for (let tries = 0; tries < 60; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, tries < 10 ? 1000 : 2500));
    try {
      const answer = await fetch(box.dataset.research);
      if (!answer.ok) continue;
      const state = await answer.json();
      if (state.done) return showEnd(box, state);
      showState(box, state);
      if (state.found && Date.now() - announced > NOISE) {
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

/** Whoever is typing is not torn away, nor the field under their thumb: a button shows the findings when they are ready. */
function showEnd(box, state) {
  const awaited = box.querySelector("[data-check-again]");
  if (awaited && !touched && !form?.contains(document.activeElement)) {
    location.reload();
    return;
  }
  const told = box.querySelector("[data-state]");
  if (told) {
    told.style.blockSize = `${told.getBoundingClientRect().height}px`; // as high as before: nothing moves
    told.replaceChildren(state.message);
  }
  write(box, "[data-announce]", state.message);
  const look = awaited ?? box.querySelector("[data-look]");
  look.textContent = look.dataset.ready;
  look.classList.replace("button-secondary", "button-primary");
}

function write(box, selector, text) {
  const place = box.querySelector(selector);
  if (place && text && place.textContent !== text) place.textContent = text;
}
