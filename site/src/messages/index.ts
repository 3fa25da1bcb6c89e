/**
 * The catalogue of texts in the reader's language: what the address of an embed asks for, what the reader once chose,
 * or what the browser prefers. It is settled when the page loads; choosing another language loads the page again,
 * which loses nothing, since the address and the drafts hold all there is.
 */
import { en, type Messages } from "./en";

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = "asyncio-playground/language";

/** The best of our languages for those that somebody prefers. */
export function bestLanguage(preferred: readonly string[]): Language {
  const known = preferred.map((tag) => tag.toLowerCase().split("-")[0]);
  return (known.find((tag) => (LANGUAGES as readonly string[]).includes(tag!)) as Language | undefined) ?? "en";
}

/** The language tags in order of their weight: an embed's, the chosen one, the browser's. */
function preferences(): string[] {
  const asked = /^#\/embed\/.*[?&]lang=([\w-]+)/.exec(location.hash)?.[1];
  return [asked ?? "", storedLanguage(), ...(navigator.languages ?? [])].filter(Boolean);
}

function storedLanguage(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Remembers a language and shows the page in it. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    return; // it could not be shown after a reload either
  }
  location.reload();
}

export const language: Language = bestLanguage(preferences());
export const m: Messages = language === "zh" ? (await import("./zh")).zh : en;
