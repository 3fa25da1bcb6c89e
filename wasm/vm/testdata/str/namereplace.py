for text in ("aé€x", "ÄÖÜß ñ ç Ł ů", "ΑΣ λόγος"[:4], "Привет", "\x85\ud800\ue000", "→ ≤ ∞ ½ ☃ 😀", "plain"):
    for encoding in ("ascii", "latin-1"):
        print(encoding, text.encode(encoding, "namereplace"))
