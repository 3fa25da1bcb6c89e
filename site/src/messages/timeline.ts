/** The timeline's texts in the page's language. */
import { language } from "./index";
import { timelineEn, type TimelineMessages } from "./timeline.en";

export const timelineMessages: TimelineMessages = language === "zh" ? (await import("./timeline.zh")).timelineZh : timelineEn;
