/** Whether a reload of this page would lose something: text in a field, or a flow under way. */

/** States of the element in which its user is in the middle of something; the gallery's make-believe ones do not count. */
const UNDER_WAY = ['editing', 'working', 'leaving', 'email-sent', 'changed']
  .map(state => `account-password-manager:not([data-pretend]):state(${state})`)
  .join();

const PRETEND = '[data-pretend]';

type Field = HTMLInputElement | HTMLTextAreaElement;

const touched = new Set<Field>();

document.addEventListener('input', event => {
  const path = event.composedPath();
  const [field] = path;
  if (path.some(node => node instanceof Element && node.matches(PRETEND))) return;
  if (field instanceof HTMLTextAreaElement) touched.add(field);
  // What is only ticked is ticked again.
  if (field instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(field.type)) touched.add(field);
});

export function isBusy(): boolean {
  for (const field of touched) if (!field.isConnected) touched.delete(field);
  return [...touched].some(field => field.value !== field.defaultValue) || hasFlow();
}

function hasFlow(): boolean {
  try {
    return document.querySelector(UNDER_WAY) !== null;
  } catch {
    // A browser that cannot tell the states: every element may be in the middle of something.
    return document.querySelector(`account-password-manager:not(${PRETEND})`) !== null;
  }
}
