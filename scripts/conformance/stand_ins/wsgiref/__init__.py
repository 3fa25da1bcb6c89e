"""Stand-in for a server that is not modelled: a test that starts one is skipped."""
