/** For forms in a sandbox that forbids them. */

/** There the browser drops a submission before anybody hears of it (HTML, "form submission algorithm"): the form is told here. */
export function sendAnyway({ currentTarget }: Event): void {
  const { form } = currentTarget as HTMLButtonElement;
  let isTold = false;
  form?.addEventListener('submit', () => (isTold = true), { once: true });
  setTimeout(() => isTold || form?.dispatchEvent(new SubmitEvent('submit', { cancelable: true })));
}
