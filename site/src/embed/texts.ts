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
  view: (text: string) => `view="${text}" is not known; choose from code, figure, output and numbers.`,
  start: (text: string) => `run="${text}" is not known; choose click or visible.`,
  theme: (text: string) => `theme="${text}" is not known; choose light or dark.`,
  mode: (text: string) => `mode="${text}" is not known; choose gil, any or free.`,
  lang: (text: string) => `lang="${text}" is not a language tag, such as en or zh.`,
  interrupt: (text: string) => `interrupt="${text}" is not a number of seconds, such as 2.5.`,
  machine: (text: string) => `machine="${text}" is not a setting within its limits; write it as cores=8,thread_start=0.001.`,
  params: (text: string) => `params="${text}" must be like N=10&WAY=fast.`,
  height: (text: string) => `height="${text}" must be a number of pixels or a length like 30rem.`,
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
  view: (text) => `不认识 view="${text}"；可选 code、figure、output 和 numbers。`,
  start: (text) => `不认识 run="${text}"；可选 click 或 visible。`,
  theme: (text) => `不认识 theme="${text}"；可选 light 或 dark。`,
  mode: (text) => `不认识 mode="${text}"；可选 gil、any 或 free。`,
  lang: (text) => `lang="${text}" 不是语言标签；例如 en 或 zh。`,
  interrupt: (text) => `interrupt="${text}" 不是秒数；例如 2.5。`,
  machine: (text) => `machine="${text}" 不是有效范围内的设置；应写成 cores=8,thread_start=0.001 的样子。`,
  params: (text) => `params="${text}" 应写成 N=10&WAY=fast 的样子。`,
  height: (text) => `height="${text}" 应是像素数，或像 30rem 这样的长度。`,
  fetch: (src, why) => `无法取得 ${src}（${why}）。`,
  silent: "无法连接演练场。请在联网后重试。",
};

/** The texts for a language tag. */
export function textsFor(tag: string): EmbedTexts {
  return /^zh\b/i.test(tag) ? zh : en;
}
