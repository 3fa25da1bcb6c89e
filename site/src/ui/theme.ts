/** Light, dark or as the system has it: chosen with one button, remembered in this browser, told to who draws. */

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "asyncio-playground/theme";

export function storedTheme(storage: Storage | null): Theme {
  try {
    const stored = storage?.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Shows a theme and remembers it. */
export function applyTheme(theme: Theme, storage: Storage | null): void {
  document.documentElement.dataset.theme = theme;
  try {
    storage?.setItem(KEY, theme);
  } catch {
    // Not remembered; shown all the same.
  }
}

/** What the reader sees: the theme, or the system's where it decides. */
export function shownTheme(theme: Theme): "light" | "dark" {
  return theme === "auto" ? (darkQuery().matches ? "dark" : "light") : theme;
}

/** Calls back when the system changes between light and dark. Gives the way to end that. */
export function onSystemTheme(call: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", call);
  return () => query.removeEventListener("change", call);
}

function darkQuery(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
