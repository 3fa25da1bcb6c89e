/** What `embed.js` says on other people's pages. Short, because every such page loads it. The element's name is put before each complaint. */
export const en = {
  run: "Run",
  again: "Stop showing",
  open: "Open in the playground",
  loading: "Loading…",
  picture: "Timeline of this listing’s run",
  nothing: "say what to play: scenario=\"…\", src=\"listing.py\", or a <pre> with the listing inside.",
  both: "scenario and src exclude each other; keep one.",
  seed: (text: string, most: number) => `seed="${text}" is not a whole number from 0 to ${most}.`,
  choice: (name: string, text: string, all: string) => `${name}="${text}" is not known; choose from ${all}.`,
  shape: (name: string, text: string, like: string) => `${name}="${text}" cannot be read; write it like ${like}.`,
  fetch: (src: string, why: string) => `${src} could not be fetched (${why}).`,
  silent: "the playground could not be reached. Try again when you are online.",
};

export type EmbedTexts = typeof en;

export const zh: EmbedTexts = {
  run: "运行",
  again: "收起",
  open: "在演练场中打开",
  loading: "正在加载…",
  picture: "这段代码运行的时间线",
  nothing: "请说明要运行什么：scenario=\"…\"、src=\"listing.py\"，或在其中放一个含代码的 <pre>。",
  both: "scenario 与 src 只能保留一个。",
  seed: (text, most) => `seed="${text}" 不是 0 到 ${most} 的整数。`,
  choice: (name, text, all) => `不认识 ${name}="${text}"；可选 ${all}。`,
  shape: (name, text, like) => `读不懂 ${name}="${text}"；请写成 ${like} 的样子。`,
  fetch: (src, why) => `无法取得 ${src}（${why}）。`,
  silent: "无法连接演练场。请在联网后重试。",
};

/** The texts for a language tag. */
export function textsFor(tag: string): EmbedTexts {
  return /^zh\b/i.test(tag) ? zh : en;
}
