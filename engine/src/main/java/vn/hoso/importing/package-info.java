/**
 * Lists of units, officials, persons and of what dossiers decide on, from spreadsheets: checked
 * cell by cell, then written.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "administration",
      "organisation",
      "person",
      "roster",
      "rule",
      "schedule",
      "shared",
      "sheet",
      "unit"
    })
package vn.hoso.importing;
