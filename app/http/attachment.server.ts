/** A file to be saved. RFC 6266 and 8187: its name for every browser of today, and one without accents for what is older. */
export function attachment(name: string): string {
  const plain = name.normalize("NFD").replace(/[^\w. ()-]/g, "");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
