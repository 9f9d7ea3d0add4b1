/** Whether a button or finger is down: what moves the page waits until it is up, or the press would miss what it was meant for. */

const released = ['pointerup', 'pointercancel'] as const;

let isDown = false;

addEventListener('pointerdown', () => (isDown = true), { capture: true });
for (const name of released) addEventListener(name, () => (isDown = false), { capture: true });

/** Milliseconds between letting go and the press being answered. */
const answered = 50;

/** Settled once nothing is pressed and the press has been answered. */
export async function pointerUp(): Promise<void> {
  if (!isDown) return;
  await new Promise((resolve) => {
    for (const name of released) addEventListener(name, resolve, { once: true });
  });
  await new Promise((resolve) => setTimeout(resolve, answered));
}
