/* global document, DOMParser, EventSource, fetch, location */
// Keeps the list of mails fresh; without it the page shows what there was when it was opened.
const live = new EventSource('/events');
live.addEventListener('change', async () => {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.querySelector('nav').replaceWith(fresh.querySelector('nav'));
});
