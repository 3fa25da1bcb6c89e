// What a frame costs, in the page: the time that its scripts, styles and layout take until it can be painted.

export const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

// framesOf does move(step) in each of `count` frames and returns the ms that each took: the move itself, and the drawing that it
// brought about in the next frame.
export async function framesOf(move, count = 50) {
  const times = [];
  for (let step = 0; step < count; step++) {
    let drawing = 0;
    requestAnimationFrame(() => { drawing = performance.now(); });
    const began = performance.now();
    move(step);
    const moving = performance.now() - began;
    await frame();
    times.push(moving + performance.now() - drawing);
  }
  return times;
}
