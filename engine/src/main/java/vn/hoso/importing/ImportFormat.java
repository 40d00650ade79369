package vn.hoso.importing;

/** How the file is written. */
enum ImportFormat {
  XLSX,
  CSV
}
