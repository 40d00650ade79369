/**
 * Spreadsheets as people send them, CSV and XLSX: row by row, each cell as it is shown, whatever
 * the file is; and new ones to fill in. Knows nothing of what the rows say. Door: {@link
 * vn.hoso.sheet.ListFile}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.hoso.sheet;
