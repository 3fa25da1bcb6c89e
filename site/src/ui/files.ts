/** Giving things to the reader: text to the clipboard, bytes as a file. */

/** Copies a text; false when the browser does not let the page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or a page that is not served securely
  }
}

/** Saves bytes or a text as a file of the reader's. */
export function saveFile(name: string, data: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([data], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Draws an SVG on white at twice its size, as a PNG. Throws when the browser cannot draw it. */
export async function svgToPng(svg: string): Promise<Blob> {
  const inked = svg.replace("<svg ", '<svg color="#1f1e1b" ');
  const image = new Image();
  const address = URL.createObjectURL(new Blob([inked], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    const context = canvas.getContext("2d")!;
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((give, fail) => {
      canvas.toBlob((blob) => (blob ? give(blob) : fail(new Error("no PNG could be made of the figure"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
