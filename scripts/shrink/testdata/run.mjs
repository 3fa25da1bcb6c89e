// run.mjs PROGRAM.wasm REST.wasm MARKS ARGUMENTS...: runs a program of Go. The marks of its functions go to a file. Where it asks for its
// rest, that joins it, and a line on stderr tells.
import { readFileSync, writeFileSync } from "node:fs";
import { load, marks } from "../fixed.mjs";

const [program, rest, file, ...args] = process.argv.slice(2);
const go = await load(program, ({ importObject, instance }) => {
  console.error("joined");
  new WebAssembly.Instance(new WebAssembly.Module(readFileSync(rest)), { ...importObject, first: instance.exports });
});
go.argv = ["program", ...args];
await go.run(go.instance);
writeFileSync(file, marks(go));
process.exit();
