/**
 * Lịch làm việc: what administrators enter into the working calendar, what it moves among open
 * dossiers, and what officials see.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"deadline", "organisation", "recount", "shared", "unit"})
package vn.hoso.calendar;
