package vn.hoso.sheet;

/** How the file is written. */
public enum SheetFormat {
  XLSX,
  CSV
}
