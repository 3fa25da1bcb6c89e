/** What need not be in the next picture comes after it. */

/** A page that nobody sees paints nothing: then it is done after so many ms all the same. */
const UNSEEN = 100;

/** Calls back once the browser has painted what was changed until now. */
export function afterPaint(act: () => void): void {
  let done = false;
  const once = (): void => {
    if (!done) {
      done = true;
      act();
    }
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, UNSEEN);
}
