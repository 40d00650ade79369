/**
 * Lịch làm việc: what administrators enter into the working calendar, what it moves among open
 * dossiers, and what officials see.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "clock",
      "deadline",
      "dossier",
      "organisation",
      "procedure",
      "rule",
      "shared",
      "step",
      "unit"
    })
package vn.hoso.calendar;
