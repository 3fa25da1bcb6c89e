// Command static serves the built site on this machine, as a static host on the web would.
//
//	static [-port N] FOLDER
//
// It sends the precompressed copy (name.br, name.gz) where the browser accepts one, the right
// type for every file, and an ETag, so that a rebuilt file is seen at the next reload. The port is
// the flag's, else $PORT, else the first free one from 8080. Only 127.0.0.1 can reach it.
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
	"time"
)

func main() {
	port := flag.Int("port", 0, "port to listen on (default: $PORT, else the first free one from 8080)")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: static [-port N] FOLDER")
		os.Exit(2)
	}
	listener, err := listen(*port, os.Getenv("PORT"))
	if err != nil {
		fmt.Fprintln(os.Stderr, "static:", err)
		os.Exit(1)
	}
	fmt.Printf("http://%s/\n", listener.Addr())
	server := &http.Server{Handler: handler{os.DirFS(flag.Arg(0))}, ReadHeaderTimeout: 10 * time.Second}
	fmt.Fprintln(os.Stderr, "static:", server.Serve(listener))
	os.Exit(1)
}

// listen opens the port asked for, or the first free one from 8080 where none was.
func listen(port int, env string) (net.Listener, error) {
	if port == 0 && env != "" {
		n, err := strconv.Atoi(env)
		if err != nil {
			return nil, fmt.Errorf("PORT is %q, not a number", env)
		}
		port = n
	}
	if port != 0 {
		return net.Listen("tcp", "127.0.0.1:"+strconv.Itoa(port))
	}
	var err error
	for port = 8080; port < 8180; port++ {
		var l net.Listener
		if l, err = net.Listen("tcp", "127.0.0.1:"+strconv.Itoa(port)); err == nil {
			return l, nil
		}
	}
	return nil, err
}
