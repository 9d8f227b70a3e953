/** The questions of "Which option fits me?", and the answer as they are answered. */
import { copyButton } from '../site/copy.ts';
import { element } from '../site/dom.ts';
import { flowNamed, type FlowFacts } from '../site/flows.ts';
import { recommend, type Answers } from './recommend.ts';

interface Question {
  readonly name: keyof Answers;
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'who',
    text: 'Who wants a new password?',
    choices: [
      { value: 'signed-in', text: 'Signed-in users' },
      { value: 'signed-out', text: 'People who cannot sign in' },
      { value: 'both', text: 'Both' },
    ],
  },
  {
    name: 'proof',
    text: 'What proves that it is them?',
    choices: [
      { value: 'password', text: 'The current password' },
      { value: 'mailbox', text: 'Their mailbox' },
    ],
  },
  {
    name: 'leave',
    text: 'May they leave your page for a moment?',
    choices: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ],
  },
  {
    name: 'run',
    text: 'What can your team run?',
    choices: [
      { value: 'actions', text: 'Auth0 Actions' },
      { value: 'service', text: 'A service' },
      { value: 'nothing', text: 'Nothing' },
    ],
  },
];

export function showHelper(form: HTMLFormElement, answer: HTMLElement): void {
  form.append(...QUESTIONS.map(question));
  form.addEventListener('change', tell);
  form.addEventListener('submit', event => event.preventDefault());
  tell();

  function tell(): void {
    const answers = Object.fromEntries(new FormData(form)) as unknown as Answers;
    const { flows, why } = recommend(answers);
    const facts = flows.flatMap(name => flowNamed(name) ?? []);
    const [best] = facts;
    const attribute = `flows="${flows.join(' ')}"`;
    answer.replaceChildren(
      element('p', { class: 'eyebrow' }, 'Your answer'),
      element('h3', {}, facts.map(titleOf).join(', then ')),
      element('ul', {}, ...why.map(reason => element('li', {}, reason))),
      element('p', { class: 'row' }, element('code', {}, attribute), copyButton(attribute, 'the attribute')),
      element(
        'a',
        { class: 'button primary', href: `/try?option=${best?.name ?? ''}` },
        `Run Option ${best?.number ?? ''}`,
      ),
    );
  }
}

function titleOf({ number, title }: FlowFacts, index: number): string {
  return index === 0 ? `Option ${number}: ${title}` : `Option ${number}`;
}

function question({ name, text, choices }: Question): HTMLFieldSetElement {
  const answers = choices.map(({ value, text: label }, index) =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name, value, checked: index === 0 || undefined }),
      element('span', {}, label),
    ),
  );
  return element('fieldset', {}, element('legend', {}, text), element('div', { class: 'choices' }, ...answers));
}
