// compress.mjs FOLDER CACHE: puts name.br and name.gz beside every file of FOLDER that gets
// smaller by it. Brotli at its best takes seconds for the engine, so results are kept in
// CACHE by content and by how it is packed; the same content always gives the same bytes.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const packed = new Set([".br", ".gz", ".png", ".woff2", ".ico", ".jpg", ".webp"]);
const worthIt = 512; // bytes; below that the headers cost more than the copy saves

const brotli = (body) =>
  brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
const gzip = (body) => gzipSync(body, { level: constants.Z_BEST_COMPRESSION });

const [folder, cache] = process.argv.slice(2);
mkdirSync(cache, { recursive: true });
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || packed.has(extname(path))) continue;
  const body = readFileSync(path);
  if (body.length < worthIt) continue;
  const sum = createHash("sha256").update(body).update(brotli.toString()).digest("hex");
  for (const [suffix, pack] of [[".br", brotli], [".gz", gzip]]) {
    const kept = join(cache, sum + suffix);
    if (!existsSync(kept)) writeFileSync(kept, pack(body));
    const small = readFileSync(kept);
    if (small.length < body.length) writeFileSync(path + suffix, small);
  }
}
