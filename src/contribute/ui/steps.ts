/** The pages of the form: one is shown at a time, and the address says which, so that Back goes back. */
import { stepIds, type StepId } from '../form/layout.ts';
import { part, type FormPage } from './form-page.ts';

export interface Steps {
  readonly current: StepId;
  /** Shows a page and puts the focus on its heading. */
  go(step: StepId): void;
}

/** @param arrived called whenever another page is shown */
export function stepsOf({ root, text }: FormPage, arrived: (step: StepId) => void): Steps {
  const title = document.title;
  let current: StepId = stepIds[0];

  const show = (step: StepId) => {
    current = step;
    for (const id of stepIds) part(root, `step-${id}`).toggleAttribute('hidden', id !== step);
    for (const link of root.querySelectorAll<HTMLElement>('[data-step]')) {
      const isCurrent = link.dataset['step'] === step;
      link.parentElement?.toggleAttribute('data-current', isCurrent);
      if (isCurrent) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    document.title = text('step-title', {
      step: stepIds.indexOf(step) + 1,
      steps: stepIds.length,
      title,
    });
    arrived(step);
  };

  const fromAddress = () => stepIds.find((id) => `#step-${id}` === location.hash) ?? stepIds[0];
  addEventListener('hashchange', () => {
    const step = fromAddress();
    if (step === current) return;
    show(step);
    focusOn(step);
  });
  const focusOn = (step: StepId) => part(root, `heading-${step}`).focus();
  show(fromAddress());

  return {
    get current() {
      return current;
    },
    go: (step) => {
      if (step === current) return;
      history.pushState(null, '', `#step-${step}`);
      show(step);
      focusOn(step);
      part(root, `step-${step}`).scrollIntoView({ block: 'start' });
    },
  };
}
