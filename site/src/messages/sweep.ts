/** The sweep's texts in the page's language. */
import { language } from "./index";
import { sweepEn, type SweepMessages } from "./sweep.en";

export const sweepMessages: SweepMessages = language === "zh" ? (await import("./sweep.zh")).sweepZh : sweepEn;
