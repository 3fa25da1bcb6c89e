"""anyio.streams: of these, those in memory."""
