package main

// This file prints the inside of a program at a moment: --inspect.

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/asyncio-playground/playground/wasm/sim"
)

// printXRay writes an X-ray as indented text: lanes with their frames, then loops, things and whose turn it is.
func printXRay(w io.Writer, x *sim.XRay) {
	at := time.Duration(x.At)
	if x.Ended {
		fmt.Fprintf(w, "at %v the program is over\n", at)
		return
	}
	fmt.Fprintf(w, "at %v\n", at)
	for _, l := range x.Lanes {
		fmt.Fprintf(w, "%s %s: %s%s\n", l.Kind, l.Name, l.State, waitText(l.Why, l.On, l.Until-x.At, l.Until >= 0))
		for _, f := range l.Frames {
			fmt.Fprintf(w, "  %s (%s:%d)\n", f.Func, f.File, f.Line)
			for _, v := range f.Locals {
				fmt.Fprintf(w, "    %s = %s\n", v.Name, v.Value)
			}
		}
	}
	for _, l := range x.Loops {
		fmt.Fprintf(w, "event loop on %s: %d ready, %d timers\n", l.Thread, len(l.Ready), len(l.Timers))
		for _, h := range l.Ready {
			fmt.Fprintf(w, "  ready: %s\n", cmp.Or(h.Task, h.What))
		}
		for _, h := range l.Timers {
			fmt.Fprintf(w, "  in %v: %s\n", time.Duration(h.In), cmp.Or(h.Task, h.What))
		}
	}
	for _, t := range x.Things {
		fmt.Fprintf(w, "%s %s%s: %s\n", t.Kind, t.Name, prefixed(" alias ", t.Label), strings.Join(facts(t), ", "))
	}
	for _, t := range x.Turns {
		fmt.Fprintf(w, "%s%s: %s; asking: %s\n", t.What, prefixed(" of ", t.Process), cmp.Or(strings.Join(t.Holders, ", "), "nobody"), cmp.Or(strings.Join(t.Asking, ", "), "nobody"))
	}
}

func waitText(why, on string, left int64, limited bool) string {
	text := prefixed(" for ", strings.TrimSpace(why+" "+on))
	if limited {
		text += fmt.Sprintf(", %v to go", time.Duration(left))
	}
	return text
}

func facts(t sim.ThingView) []string {
	var list []string
	add := func(label, text string) {
		if text != "" {
			list = append(list, label+text)
		}
	}
	add("", t.State)
	add("held by ", strings.Join(t.Holders, " and "))
	add("waiting: ", strings.Join(t.Waiters, " "))
	add("", strings.Join(t.Items, " "))
	return list
}

// prefixed puts a word before a text that is not empty.
func prefixed(word, text string) string {
	if text == "" {
		return ""
	}
	return word + text
}
