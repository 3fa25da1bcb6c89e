/** The catalogue of texts in the reader's language, as far as the site speaks it. */
import { en, type Messages } from "./en";

const LANGUAGES: Record<string, Messages> = { en };

/** The best catalogue for the languages a reader prefers. */
export function messagesFor(preferred: readonly string[]): Messages {
  for (const tag of preferred) {
    const found = LANGUAGES[tag.toLowerCase().split("-")[0]!];
    if (found) {
      return found;
    }
  }
  return en;
}

export const m: Messages = messagesFor(navigator.languages ?? []);
