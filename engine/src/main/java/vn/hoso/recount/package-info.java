/**
 * Tính lại hạn: what another rule of counting, a calendar or limits, does to open dossiers:
 * foreseeing it, and doing it in the background, one dossier at a time.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clock",
      "deadline",
      "dossier",
      "organisation",
      "procedure",
      "rule",
      "schedule",
      "shared",
      "step"
    })
package vn.hoso.recount;
