/** The search box of the running head: nothing more is loaded until a reader goes to it. */
const box = document.querySelector<HTMLFormElement>('form[data-suggests]');

box?.addEventListener(
  'focusin',
  () => {
    void import('./search-box.ts').then(({ suggestInBox }) => suggestInBox(box));
  },
  { once: true },
);
