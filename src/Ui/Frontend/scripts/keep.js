// A text that is being written is saved as a draft every ten seconds when it has changed. Without this script "Save draft" does it.
const pause = 10_000;

export function initKeep() {
  for (const form of document.querySelectorAll('[data-module="preceptor-keep"]')) {
    const text = form.querySelector('textarea[name="Text"]');
    let kept = text.value;
    setInterval(async () => {
      if (text.value !== kept && text.value.trim()) {
        kept = text.value;
        await keep(form);
      }
    }, pause);
  }
}

async function keep(form) {
  const status = form.querySelector('[data-kept]');
  try {
    const answer = await fetch(form.dataset.keep, { method: 'POST', body: new FormData(form) });
    const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
    status.textContent = answer.ok ? `Draft saved at ${time}.` : 'This text is not saved as a draft.';
  } catch {
    // The line is down for a moment; the next change tries again.
  }
}
