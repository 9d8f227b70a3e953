/** Types into the element's form and sends it, as a user would. */

/** Resolves when the form was sent. */
export async function fillForm(widget: HTMLElement, [first, second]: readonly [string, string?]): Promise<void> {
  const form = await appearance(widget, 'form');
  const inputs = form.querySelectorAll<HTMLInputElement>('input:not([hidden])');
  inputs.forEach((input, index) => {
    input.value = index === 0 ? first : (second ?? '');
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  });
  (form as HTMLFormElement).requestSubmit();
}

function appearance(widget: HTMLElement, selector: string): Promise<Element> {
  return new Promise(resolve => {
    const look = (): void => {
      const found = widget.shadowRoot?.querySelector(selector);
      if (found) resolve(found);
      else requestAnimationFrame(look);
    };
    look();
  });
}
