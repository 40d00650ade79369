/**
 * Lịch làm việc: what administrators enter into the working calendar, what it moves among open
 * dossiers, and what officials see.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"deadline", "dossier", "organisation", "unit", "shared"})
package vn.hoso.calendar;
